import { admitsBySubdivision } from "#shared/codes/lawyer-admission.ts";
import { groupOf, isLegalIssue, isNotSure } from "#shared/codes/legal-issue.ts";
import { isRegulatedNationally } from "#shared/codes/national-regulation.ts";
import { CandidateSearch } from "../../subgraphs/matching/candidate/candidate-search.ts";
import { matchProfile } from "../../subgraphs/matching/candidate/match-profile.ts";
import { rankCandidates } from "../../subgraphs/matching/candidate/rank-candidates.ts";
import { capabilityCard } from "../../subgraphs/matching/card/capability-card.ts";
import { CardIndex } from "../../subgraphs/matching/index/card-index.ts";
import { JUDGED_AT } from "./card.builder.ts";
import type { JudgedNeed } from "./judged.types.ts";
import { ORGANIZATIONS } from "./organizations.ts";
import { POOL } from "./pool/all.pool.ts";

const RULES = {
  isLegalIssue,
  groupOf,
  isNotSure,
  isRegulatedNationally: (code: string, country: string) => isRegulatedNationally(code, country) ?? false,
  admitsBySubdivision,
};

/** Every card of the pool, and every organization as the network has admitted it. */
function indexOfPool(): CardIndex {
  const index = new CardIndex(RULES, 1);
  for (const { id, kind, status, scope } of ORGANIZATIONS) {
    index.setStanding(id, { isActive: status === "ACTIVE", isStateBody: kind === "STATE_BODY", scope });
  }
  [...POOL.values()].forEach((card, at) => {
    index.apply(capabilityCard.parse(card), at + 1);
  });
  return index;
}

export interface Proposed {
  readonly key: string;
  /** Points. */
  readonly score: number;
}

/** Answers with the short keys of the best `first` responders for a need, best first. */
export function rankingOfPool(): (need: JudgedNeed, first: number) => readonly Proposed[] {
  const index = indexOfPool();
  const search = new CandidateSearch(index);
  const keys = new Map([...POOL].map(([key, { responder }]) => [responder, key]));
  return (need, first) => {
    const profile = matchProfile.parse(need.profile);
    const page = rankCandidates(index, search, { profile, first, after: undefined, now: JUDGED_AT });
    return page.candidates.map(({ candidate: { responder, score } }) => ({
      key: keys.get(responder) ?? responder,
      score: score / 100,
    }));
  };
}
