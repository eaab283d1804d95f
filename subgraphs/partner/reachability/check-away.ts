import { type Problem, problem } from "#shared/errors/problem.ts";

type Path = readonly string[];

export type AwayFields = { from?: Date | null; until?: Date | null; deputy?: string | null };

const maxDays = 366;
const dayMs = 86_400_000;

/** Everything that is wrong with when somebody is away. */
export function checkAway({ from, until }: AwayFields, now: Date, path: Path): Problem[] {
  if (!from && !until) return [];
  if (!from || !until) {
    const missing = from ? "until" : "from";
    return [problem("REQUIRED", [...path, missing], "Say both from when and until when they are away.")];
  }
  if (until <= from) return [problem("MALFORMED", [...path, "until"], "This has to be after they leave.")];
  if (until <= now) return [problem("DATE_PASSED", [...path, "until"], "This has passed: they are back already.")];
  if (until.getTime() - from.getTime() <= maxDays * dayMs) return [];
  const sentence = `Give at most ${maxDays} days. Whoever is away for longer hands their work over.`;
  return [problem("MALFORMED", [...path, "until"], sentence)];
}
