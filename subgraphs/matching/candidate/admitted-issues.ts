import type { CardIndex } from "../index/card-index.ts";
import { isInAudience } from "../rules/audience.ts";
import { isInScope } from "../rules/organization-standing.ts";
import type { MatchProfile } from "./match-profile.ts";

/** Which of the need's issues, as bits, an organization may be proposed for: standing, audience, scope. */
export function admittedIssues(index: CardIndex, profile: MatchProfile, organization: number): number {
  const standing = index.organizations.standingOf(organization);
  if (!standing?.isActive) return 0;
  if (!isInAudience(profile.audience, index.organizations.idOf(organization), standing.isStateBody)) return 0;
  return profile.issues.reduce(
    (bits, { code, jurisdiction }, at) =>
      isInScope(standing, index.rules.groupOf(code), jurisdiction) ? bits | (1 << at) : bits,
    0,
  );
}
