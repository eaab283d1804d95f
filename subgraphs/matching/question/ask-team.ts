import type { MatchingContext } from "../context.ts";
import type { ProposedTeam } from "../team/propose-team.ts";
import { type AskedNeed, admittedProfile } from "./admitted-profile.ts";

/** The team for a need; `undefined` to everybody but its home. */
export function askTeam(context: MatchingContext, need: AskedNeed): ProposedTeam | undefined {
  const profile = admittedProfile(context, need);
  return profile ? context.matcher.team(profile) : undefined;
}
