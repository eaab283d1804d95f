import type { Candidate } from "./candidate-types.ts";

type Weighed = { contribution: number };

const reasonsShown = 3;

/** What speaks most for them, at most three; as they stand where they weigh the same. */
export function bestReasons<Reason extends Weighed>(reasons: readonly Reason[]): Reason[] {
  return reasons.toSorted((a, b) => b.contribution - a.contribution).slice(0, reasonsShown);
}

/** What speaks most against them, if anything does. */
export function gravestCaution<Caution extends Weighed>(cautions: readonly Caution[]): Caution | undefined {
  return cautions.toSorted((a, b) => a.contribution - b.contribution)[0];
}

/** Those with the same score stand together: between them there is no order. */
export function groupByScore<Scored extends Pick<Candidate, "score">>(candidates: readonly Scored[]): Scored[][] {
  const groups = new Map<number, Scored[]>();
  for (const one of candidates) groups.set(one.score, [...(groups.get(one.score) ?? []), one]);
  return [...groups.values()];
}
