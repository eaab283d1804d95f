import { askedOf, openIssues } from "./asked-of.ts";
import type { Askable, Asking, Candidate } from "./candidate-types.ts";
import { conflictNear } from "./conflict-near.ts";
import { farCountry, isDoubtful } from "./judge-candidate.ts";
import { planTeam } from "./plan-team.ts";
import { shownTo } from "./shown-to.ts";
import { organizationOf } from "./use-organization-names.ts";

/** Who of a team could be asked, each for what, and what nobody would be asked for. */
export type AskableTeam = { members: Askable[]; missed: string[] };

/**
 * A team in the order in which it is shown and asked: whoever would have to be met in another country comes last, so that
 * what another can do from a distance is asked of that one.
 */
export function nearFirst<Member extends Pick<Candidate, "issues" | "responder">>(
  asking: Parameters<typeof farCountry>[1],
  members: readonly Member[],
): Member[] {
  const isFar = (one: Member) => Number(farCountry(one, asking) !== undefined);
  return members.toSorted((one, other) => isFar(one) - isFar(other));
}

/** Of those who have a name now, were not asked by us yet, and could help with something that is open; in their order. */
export function askableTeam(asking: Asking, members: readonly Candidate[], leftOut: ReadonlySet<string>): AskableTeam {
  const open = openIssues(asking).map(({ id }) => id);
  const free = members
    .flatMap(({ responder, issues }) => {
      if (!responder || askedOf(asking, responder.id)) return [];
      const far = farCountry({ responder, issues }, asking);
      return [{ id: responder.id, responder, far, issues: issues.filter((id) => open.includes(id)) }];
    })
    .filter(({ issues }) => issues.length > 0);
  const { assigned, missed } = planTeam(free, open, leftOut);
  const askable = free.map(({ id, responder, far, issues }) => ({
    responder,
    far,
    covers: issues,
    assigned: assigned.get(id) ?? [],
  }));
  return { members: askable, missed };
}

/**
 * Why somebody is asked only when it is chosen so: somebody of their organization has a conflict of interest, the network
 * waits for their answer, or they should be looked at first.
 */
export type LeftOut = { id: string; why: "CONFLICT_NEAR" | "ASKED" | "READ_FIRST" };

/** Who is not ticked at first: colleagues of whoever has a conflict, whom the network asked, who said no, who fits little. */
export function leftOutAtFirst(
  asking: Pick<Asking, "showings"> & Parameters<typeof conflictNear>[0],
  members: readonly Pick<Candidate, "known" | "score" | "cautions">[],
): LeftOut[] {
  return members.flatMap((one): LeftOut[] => {
    if (!one.known) return [];
    const { id } = one.known;
    if (conflictNear(asking, organizationOf(id))) return [{ id, why: "CONFLICT_NEAR" }];
    const state = shownTo(asking.showings, id)?.state;
    if (state === "OPEN") return [{ id, why: "ASKED" }];
    return state === "DECLINED" || isDoubtful(one) ? [{ id, why: "READ_FIRST" }] : [];
  });
}
