import type { Asking, Candidate } from "./candidate-types.ts";
import { isMeeting } from "./help-kinds.ts";

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

type Met = Pick<Candidate, "issues" | "responder">;
type Asked = {
  issues: readonly Pick<Asking["issues"][number], "id" | "help">[];
  organization: { country: Pick<Asking["organization"]["country"], "code"> };
};

/**
 * The country in which somebody would have to be met who works in person only, where it is not the one from which help
 * is asked for: whoever is admitted where an issue is may be near to that place and far from the survivor. Undefined
 * when they need not meet.
 */
export function farCountry({ responder, issues }: Met, asking: Asked): string | undefined {
  if (!responder || responder.remote) return undefined;
  const { country } = responder.organization;
  const isMet = asking.issues.some(({ id, help }) => issues.includes(id) && isMeeting(help));
  return isMet && country.code !== asking.organization.country.code ? country.name : undefined;
}

/** Those with the same score stand together: between them there is no order. */
export function groupByScore<Scored extends Pick<Candidate, "score">>(candidates: readonly Scored[]): Scored[][] {
  const groups = new Map<number, Scored[]>();
  for (const one of candidates) groups.set(one.score, [...(groups.get(one.score) ?? []), one]);
  return [...groups.values()];
}
