import { type Problem, problem } from "#shared/errors/problem.ts";

type Path = readonly string[];

export type AwayFields = {
  from?: Date | null;
  until?: Date | null;
  deputy?: string | null;
  pauses?: readonly string[] | null;
};

const maxDays = 366;
const dayMs = 86_400_000;

/** Everything that is wrong with when somebody is away. */
export function checkAway({ from, until }: AwayFields, now: Date, path: Path): Problem[] {
  if (!from && !until) return [];
  if (!from || !until) {
    const missing = from ? "until" : "from";
    return [problem("REQUIRED", [...path, missing], "Say both from when and until when it is, or leave both empty.")];
  }
  if (until <= from) return [problem("MALFORMED", [...path, "until"], "This has to be after the first day away.")];
  if (until <= now)
    return [
      problem("DATE_PASSED", [...path, "until"], "This has passed already. Give a later day, or leave both empty."),
    ];
  if (until.getTime() - from.getTime() <= maxDays * dayMs) return [];
  const sentence = `Give at most ${maxDays} days. Whoever is away for longer hands their work over.`;
  return [problem("MALFORMED", [...path, "until"], sentence)];
}
