import type { MatchingContext } from "../context.ts";
import type { ProposedTeam } from "../team/propose-team.ts";
import { type AskedNeed, admittedProfile } from "./admitted-profile.ts";

/** The team for a need; `undefined` for one that its home told nothing of. */
export function askTeam(context: MatchingContext, need: AskedNeed): ProposedTeam | undefined {
  const profile = admittedProfile(need);
  return profile ? context.matcher.team(profile) : undefined;
}
