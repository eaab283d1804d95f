type Member = { id: string; issues: readonly string[] };

/**
 * Who of a team is asked for what: each issue for the first who could help with it, the best of them standing first.
 * `open`: the issues for which somebody is sought; whoever is left without one is asked for nothing.
 */
export function assignIssues(members: readonly Member[], open: readonly string[]): Map<string, string[]> {
  const assigned = new Map<string, string[]>(members.map(({ id }) => [id, []]));
  for (const issue of open) {
    const member = members.find(({ issues }) => issues.includes(issue));
    if (member) assigned.get(member.id)?.push(issue);
  }
  return assigned;
}
