import { partitionOf } from "#shared/ids/partitioned-id.ts";
import { type MatchProfile, matchProfile } from "../candidate/match-profile.ts";
import { isToldByHome } from "./question.policy.ts";

export type AskedNeed = { id: string; matchProfile: unknown };

/** The profile that the home told of its own need. A need that nobody told of has none. */
export function admittedProfile(need: AskedNeed): MatchProfile | undefined {
  const profile = matchProfile.safeParse(need.matchProfile).data;
  return profile && isToldByHome(profile, partitionOf(need.id)) ? profile : undefined;
}
