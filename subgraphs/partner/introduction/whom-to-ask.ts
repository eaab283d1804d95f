/** One of a team, with the issues that are theirs. */
export type TeamMember = { responder: string; issues: string[] };

/** Either responders who are all asked for the same issues, or a team of which each has their own. */
export type RequestFields = {
  responders?: string[] | null;
  issues?: string[] | null;
  team?: TeamMember[] | null;
};

/** One introduction to be begun, and where in the arguments its responder and its issues stand. */
export type Ask = {
  responder: string;
  issues: readonly string[];
  responderPath: readonly string[];
  issuesPath: readonly string[];
};

/** Both forms of a request as one list. */
export function whomToAsk({ responders, issues, team }: RequestFields): Ask[] {
  if (team) {
    return team.map((member, at) => {
      const path = ["input", "team", String(at)];
      return { ...member, responderPath: [...path, "responder"], issuesPath: [...path, "issues"] };
    });
  }
  return (responders ?? []).map((responder, at) => ({
    responder,
    issues: issues ?? [],
    responderPath: ["input", "responders", String(at)],
    issuesPath: ["input", "issues"],
  }));
}
