import { dayNumberAt } from "../card/day-number.ts";
import type { CardIndex } from "../index/card-index.ts";
import { bestFound } from "./best-found.ts";
import type { CandidateSearch } from "./candidate-search.ts";
import { explainCandidate, type RankedCandidate } from "./explain-candidate.ts";
import type { MatchProfile } from "./match-profile.ts";
import type { PageCursor } from "./page-cursor.ts";

export interface CandidatePage {
  readonly candidates: readonly { readonly candidate: RankedCandidate; readonly cursor: PageCursor }[];
  readonly hasNextPage: boolean;
  /** How many responders fit, on all pages together. */
  readonly considered: number;
  /** How many organizations they belong to. */
  readonly organizations: number;
  /** Ids of the issues that nobody covers. */
  readonly uncovered: readonly string[];
  /** When this list was first asked for. */
  readonly asOf: Date;
}

/** One page of candidates, best first. Pure but for the search's working space: same cards, same answer. */
export function rankCandidates(
  index: CardIndex,
  search: CandidateSearch,
  asked: { profile: MatchProfile; first: number; after: PageCursor | undefined; now: Date },
): CandidatePage {
  const { profile, first, after } = asked;
  const asOf = after ? new Date(after.asOfMs) : asked.now;
  const change = after?.change ?? index.lastChange;
  const today = dayNumberAt(asOf);
  const found = search.run(profile, today);
  const best = bestFound(index, found, { count: first + 1, after });
  const candidates = best.slice(0, first).map((at) => {
    const candidate = explainCandidate(index, { profile, today }, { found, at });
    const { score, responder } = candidate;
    return { candidate, cursor: { asOfMs: asOf.getTime(), change, score, responder } };
  });
  return {
    candidates,
    hasNextPage: best.length > first,
    considered: found.count,
    organizations: found.organizations,
    uncovered: profile.issues.filter((_, bit) => ((found.coveredByAnyone >>> bit) & 1) === 0).map(({ id }) => id),
    asOf,
  };
}
