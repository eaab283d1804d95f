import { assignIssues } from "./assign-issues.ts";

type Member = { id: string; issues: readonly string[] };

/** Who of a team is asked for what, and the issues that somebody left out could help with and nobody else can. */
export type TeamPlan = { assigned: ReadonlyMap<string, readonly string[]>; missed: string[] };

/** Without whom is left out: what they would have been asked for is asked of others who could help with it. */
export function planTeam(members: readonly Member[], open: readonly string[], leftOut: ReadonlySet<string>): TeamPlan {
  const assigned = assignIssues(
    members.filter(({ id }) => !leftOut.has(id)),
    open,
  );
  const asked = new Set([...assigned.values()].flat());
  const missed = open.filter((issue) => !asked.has(issue) && members.some(({ issues }) => issues.includes(issue)));
  return { assigned, missed };
}

/** As many as are asked for something. */
export function countAsked(asked: readonly (readonly string[])[]): number {
  return asked.filter((issues) => issues.length > 0).length;
}
