import type { MatchProfile, NeededIssue } from "../../../subgraphs/matching/candidate/match-profile.ts";
import { type NeedScores, scoresOfFreshness, scoresOfNeed } from "../../../subgraphs/matching/candidate/need-scores.ts";
import { isInAudience } from "../../../subgraphs/matching/rules/audience.ts";
import { isInScope } from "../../../subgraphs/matching/rules/organization-standing.ts";
import { countryOfPlace } from "../../../subgraphs/matching/rules/practice-rules.ts";
import { practiceRules } from "../cards/practice-rules.ts";
import { type Codebook, languageMask, numberOf } from "./codebook.ts";

/** Where an issue can be covered: pairs of a place and a code, and whether the place is the very one. */
export type CoveringPair = { place: number; issue: number; covered: number; exact: number };

/**
 * What SQL is told of a need. The weights are those of `alight-1` itself, as tables by the bits of a card, so that the
 * rival has to do look-ups only: the cheapest form of the same arithmetic that we know.
 */
export type NeedTerms = {
  pairs: readonly CoveringPair[];
  scores: NeedScores;
  freshness: Int32Array;
  /** By organization number: the issues it may be proposed for, as bits. */
  admitted: readonly number[];
  languages: bigint;
};

export function termsOfNeed(profile: MatchProfile, codebook: Codebook): NeedTerms {
  return {
    pairs: profile.issues.flatMap((issue, at) => coveringPairs(issue, 1 << at, codebook)),
    scores: scoresOfNeed(profile, practiceRules),
    freshness: scoresOfFreshness(),
    admitted: codebook.organizations.map(({ id, standing }) =>
      !standing.isActive || !isInAudience(profile.audience, id, standing.isStateBody)
        ? 0
        : profile.issues.reduce((bits, { code, jurisdiction }, at) => {
            return isInScope(standing, practiceRules.groupOf(code), jurisdiction) ? bits | (1 << at) : bits;
          }, 0),
    ),
    languages: languageMask(codebook, profile.languages),
  };
}

/** For issues that are known and ask for an admission, as the bench's are. */
function coveringPairs({ code, jurisdiction }: NeededIssue, bit: number, codebook: Codebook): CoveringPair[] {
  const country = countryOfPlace(jurisdiction);
  const isWhole = jurisdiction === country;
  const exact = isWhole || !practiceRules.admitsBySubdivision(country) ? [jurisdiction, country] : [jurisdiction];
  const reachesAll = isWhole || practiceRules.isRegulatedNationally(code, country);
  const places = [...codebook.places.keys()].filter(
    (place) => exact.includes(place) || (reachesAll && countryOfPlace(place) === country),
  );
  const issue = numberOf(codebook.issues, code);
  return places.map((place) => ({
    place: numberOf(codebook.places, place),
    issue,
    covered: bit,
    exact: exact.includes(place) ? bit : 0,
  }));
}
