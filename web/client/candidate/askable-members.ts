import type { Askable, Asking, Candidate } from "./candidate-types.ts";
import { planTeam } from "./plan-team.ts";
import { shownTo } from "./shown-to.ts";
import { askedOf, openIssues } from "./use-asking.ts";

/** Who of a team could be asked, each for what, and what nobody would be asked for. */
export type AskableTeam = { members: Askable[]; missed: string[] };

/** Of those who have a name now, were not asked by us yet, and could help with something that is open. */
export function askableTeam(asking: Asking, members: readonly Candidate[], leftOut: ReadonlySet<string>): AskableTeam {
  const open = openIssues(asking).map(({ id }) => id);
  const free = members
    .flatMap(({ responder, issues }) =>
      responder && !askedOf(asking, responder.id)
        ? [{ id: responder.id, responder, issues: issues.filter((id) => open.includes(id)) }]
        : [],
    )
    .filter(({ issues }) => issues.length > 0);
  const { assigned, missed } = planTeam(free, open, leftOut);
  const askable = free.map(({ id, responder, issues }) => ({
    responder,
    covers: issues,
    assigned: assigned.get(id) ?? [],
  }));
  return { members: askable, missed };
}

/** Whoever has said no to the network is not asked again unless somebody chooses so. */
export function refusers({ showings }: Asking, members: readonly Candidate[]): string[] {
  return members.flatMap(({ known }) => (known && shownTo(showings, known.id)?.state === "DECLINED" ? [known.id] : []));
}
