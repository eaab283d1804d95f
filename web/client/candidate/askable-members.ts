import type { Askable, Asking, Candidate } from "./candidate-types.ts";
import { farCountry, isDoubtful } from "./judge-candidate.ts";
import { planTeam } from "./plan-team.ts";
import { shownTo } from "./shown-to.ts";
import { askedOf, openIssues } from "./use-asking.ts";

/** Who of a team could be asked, each for what, and what nobody would be asked for. */
export type AskableTeam = { members: Askable[]; missed: string[] };

/**
 * Of those who have a name now, were not asked by us yet, and could help with something that is open. Whoever would have
 * to be met in another country comes last: what another can do from a distance is asked of that one.
 */
export function askableTeam(asking: Asking, members: readonly Candidate[], leftOut: ReadonlySet<string>): AskableTeam {
  const open = openIssues(asking).map(({ id }) => id);
  const free = members
    .flatMap(({ responder, issues }) => {
      if (!responder || askedOf(asking, responder.id)) return [];
      const far = farCountry({ responder, issues }, asking);
      return [{ id: responder.id, responder, far, issues: issues.filter((id) => open.includes(id)) }];
    })
    .filter(({ issues }) => issues.length > 0)
    .toSorted((one, other) => Number(one.far !== undefined) - Number(other.far !== undefined));
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
 * Who is asked only when somebody chooses so: whoever has said no to the network, and whoever should be looked at first.
 */
export function leftOutAtFirst(asking: Asking, members: readonly Candidate[]): string[] {
  const isRefuser = (id: string) => shownTo(asking.showings, id)?.state === "DECLINED";
  return members.flatMap((one) => (one.known && (isRefuser(one.known.id) || isDoubtful(one)) ? [one.known.id] : []));
}
