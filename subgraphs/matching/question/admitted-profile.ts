import { partitionOf } from "#shared/ids/partitioned-id.ts";
import { type MatchProfile, matchProfile } from "../candidate/match-profile.ts";
import type { MatchingContext } from "../context.ts";
import { mayAsk } from "./question.policy.ts";

export type AskedNeed = { id: string; matchProfile: unknown };

/** The profile that the home told, if it is the home that asks. A need that nobody told of has none. */
export function admittedProfile({ viewer }: MatchingContext, need: AskedNeed): MatchProfile | undefined {
  const profile = matchProfile.safeParse(need.matchProfile).data;
  if (!profile || !mayAsk(viewer, { partition: partitionOf(need.id), home: profile.home })) return undefined;
  return profile;
}
