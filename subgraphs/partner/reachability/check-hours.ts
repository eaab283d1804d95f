import { type Problem, problem } from "#shared/errors/problem.ts";
import { checkLength } from "../codes/check-codes.ts";
import { type Checked, checked } from "../codes/checked.ts";
import { clockForm, endOfDay, type QuietSpan, type WorkSpan, workSpanForm } from "./work-span.ts";

type Path = readonly string[];
export type SpanFields = { day: string; from: string; until: string };

const maxSpans = 28;

/** Reads when somebody works in a week, and tells all that is wrong with it at once. */
export function checkHours(fields: readonly SpanFields[], path: Path): Checked<WorkSpan[]> {
  const tooMany = checkLength(fields, { min: 1, max: maxSpans }, path);
  if (tooMany.length > 0) return checked<WorkSpan[]>([], tooMany);
  const wrong = fields.flatMap((span, index) => checkSpan(span, [...path, String(index)]));
  const spans = fields.flatMap((span) => workSpanForm.safeParse(span).data ?? []);
  return checked(spans, wrong.length > 0 ? wrong : overlapping(spans, path));
}

/** Reads quiet hours; over midnight they may go. */
export function checkQuiet({ from, until }: QuietSpan, path: Path): Checked<QuietSpan> {
  const wrong = Object.entries({ from, until }).filter(([, clock]) => !clockForm.test(clock));
  const problems = wrong.map(([name]) => problem("MALFORMED", [...path, name], clockSentence));
  const sentence = "Quiet hours that end as they begin would be the whole day. Choose two different times.";
  const isNothing = problems.length === 0 && from === until;
  return checked({ from, until }, isNothing ? [problem("MALFORMED", path, sentence)] : problems);
}

function checkSpan({ from, until }: SpanFields, path: Path): Problem[] {
  const problems: Problem[] = [];
  if (!clockForm.test(from)) problems.push(problem("MALFORMED", [...path, "from"], clockSentence));
  if (!clockForm.test(until) && until !== endOfDay) {
    problems.push(problem("MALFORMED", [...path, "until"], clockSentence));
  }
  if (problems.length > 0 || from < until) return problems;
  return [problem("MALFORMED", [...path, "until"], midnightSentence)];
}

function overlapping(spans: readonly WorkSpan[], path: Path): Problem[] {
  return spans.flatMap((span, index) => {
    const meets = spans.slice(0, index).some((one) => {
      return one.day === span.day && one.from < span.until && span.from < one.until;
    });
    const sentence = "This overlaps with another span of the same day. Join the two, or move one.";
    return meets ? [problem("DUPLICATE", [...path, String(index)], sentence)] : [];
  });
}

const clockSentence = `Give a time as the clock shows it, as 09:30; the end of a day is ${endOfDay}.`;

const midnightSentence =
  "Work has to end after it begins. Work over midnight is two spans: until 24:00, and from 00:00 on the next day.";
