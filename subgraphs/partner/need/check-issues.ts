import { type Problem, problem } from "#shared/errors/problem.ts";
import { checkJurisdiction, checkLegalIssue, checkLength } from "../codes/check-codes.ts";
import { type Checked, checked, lastDayOver } from "../codes/checked.ts";
import type { HelpKind } from "../codes/help-kind.ts";
import type { DueKind } from "./need.codes.ts";

export const maxIssues = 12;

/** How far off a date may lie: a child's age limit is the furthest that occurs; beyond it the year is a slip. */
const maxYearsAway = 30;

export type IssueFields = {
  /** Of an issue the need has already. */
  id?: string | null;
  issue: string;
  jurisdiction: string;
  help: HelpKind;
  due?: { on: string; kind: DueKind } | null;
};

/** 1 to 12 issues, each its own code, place, kind of help and date. A date that has passed warns, and is accepted. */
export function checkIssues(
  issues: readonly IssueFields[],
  path: readonly string[],
  now: Date,
): Checked<IssueFields[]> {
  const problems: Problem[] = [...checkLength(issues, { min: 1, max: maxIssues }, path)];
  const warnings: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, one] of issues.slice(0, maxIssues).entries()) {
    const at = [...path, String(index)];
    problems.push(...checkLegalIssue(one.issue, [...at, "issue"]));
    problems.push(...checkJurisdiction(one.jurisdiction, [...at, "jurisdiction"]));
    problems.push(...checkRepeated(one, seen, at));
    const due = checkDue(one.due, [...at, "due", "on"], now);
    problems.push(...due.problems);
    warnings.push(...due.warnings);
  }
  return checked([...issues], problems, warnings);
}

/** Says that the same stands in the list already. */
export function checkRepeated(one: IssueFields, seen: Set<string>, at: readonly string[]): Problem[] {
  const name = `${one.issue} ${one.jurisdiction} ${one.help}`;
  if (seen.has(name)) {
    const sentence = "This legal issue, place and kind of help stands in the list already. Leave one of them out.";
    return [problem("DUPLICATE", [...at, "issue"], sentence)];
  }
  seen.add(name);
  return [];
}

/** A date must be near enough; one that has passed warns. */
export function checkDue(due: IssueFields["due"], path: readonly string[], now: Date): Checked<undefined> {
  if (!due) return checked(undefined);
  const earliestDay = `${now.getUTCFullYear() - maxYearsAway}-01-01`;
  const latestDay = `${now.getUTCFullYear() + maxYearsAway}-12-31`;
  if (due.on < earliestDay || due.on > latestDay) {
    const sentence = `${due.on} lies too far away. Give a date between ${earliestDay} and ${latestDay}, or none.`;
    return checked(undefined, [problem("MALFORMED", path, sentence)]);
  }
  if (due.on > lastDayOver(now)) return checked(undefined);
  const sentence = `${due.on} has passed. That is accepted: a missed date can be why help is needed. Correct it if it is a slip.`;
  return checked(undefined, [], [problem("DATE_PASSED", path, sentence)]);
}
