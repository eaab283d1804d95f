import type { Asking, Candidate } from "./candidate-types.ts";
import { isMeeting } from "./help-kinds.ts";

type Weighed = { contribution: number };

const reasonsShown = 3;

/** What speaks most for them, at most three; as they stand where they weigh the same. */
export function bestReasons<Reason extends Weighed>(reasons: readonly Reason[]): Reason[] {
  return reasons.toSorted((a, b) => b.contribution - a.contribution).slice(0, reasonsShown);
}

/** What speaks most against them, if anything does. */
function gravestCaution<Caution extends Weighed>(cautions: readonly Caution[]): Caution | undefined {
  return cautions.toSorted((a, b) => a.contribution - b.contribution)[0];
}

const costCautions: readonly string[] = ["COSTS_MONEY", "MAY_COST_MONEY"];

/** What is to be noted of somebody: what speaks most against them, and in any case that they may cost money. */
export function notedCautions<Caution extends Weighed & { code: string }>(cautions: readonly Caution[]): Caution[] {
  const gravest = gravestCaution(cautions);
  return cautions.filter((one) => one === gravest || costCautions.includes(one.code));
}

/** Nobody is proposed by itself with whom the survivor could not talk, or with whom too little fits. */
export function isDoubtful({ score, cautions }: Pick<Candidate, "score" | "cautions">): boolean {
  return score <= 0 || cautions.some(({ code }) => code === "NO_SHARED_LANGUAGE");
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

/** Whether some people could stand in for one another: all of them could help with the same issue. */
export function areAlternatives(group: readonly Pick<Candidate, "issues">[]): boolean {
  const [first, ...others] = group;
  if (!first || others.length === 0) return false;
  return first.issues.some((issue) => others.every(({ issues }) => issues.includes(issue)));
}

/** Those with the same score stand together: between them there is no order. */
export function groupByScore<Scored extends Pick<Candidate, "score">>(candidates: readonly Scored[]): Scored[][] {
  const groups = new Map<number, Scored[]>();
  for (const one of candidates) groups.set(one.score, [...(groups.get(one.score) ?? []), one]);
  return [...groups.values()];
}
