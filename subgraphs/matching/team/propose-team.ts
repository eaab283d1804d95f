import { CandidateOrder } from "../candidate/candidate-order.ts";
import type { CandidateSearch } from "../candidate/candidate-search.ts";
import { explainCandidate, type RankedCandidate } from "../candidate/explain-candidate.ts";
import type { FoundCandidates } from "../candidate/found-candidates.ts";
import type { MatchProfile } from "../candidate/match-profile.ts";
import { dayNumberAt } from "../card/day-number.ts";
import type { CardIndex } from "../index/card-index.ts";
import { chooseTeam } from "./choose-team.ts";
import { coverOf, type Member } from "./member.ts";

export interface ProposedTeam {
  /** The best first. */
  readonly members: readonly RankedCandidate[];
  /** Ids of the need's issues that the team covers. */
  readonly covered: readonly string[];
  /** Ids of the issues that nobody covers. */
  readonly uncovered: readonly string[];
}

/**
 * The smallest set of responders that covers every issue somebody can take on. Whoever has more against them than for
 * them is in it for what nobody else covers, and for nothing else.
 */
export function proposeTeam(
  index: CardIndex,
  search: CandidateSearch,
  { profile, now }: { profile: MatchProfile; now: Date },
): ProposedTeam {
  const today = dayNumberAt(now);
  const found = search.run(profile, today);
  const order = new CandidateOrder(index, found);
  const eligible = bestPerCover(found, order).sort((a, b) => (order.isIdBefore(a, b) ? -1 : 1));
  const members = eligible.map((at, rank) => ({
    covers: found.covers[at] ?? 0,
    score: found.scores[at] ?? 0,
    rank,
  }));
  const team = chooseFittingFirst(members, profile.issues.length)
    .map(({ rank }) => eligible[rank] ?? 0)
    .sort((a, b) => (order.isBefore(a, b) ? -1 : 1));
  const isCovered = (bit: number) => ((found.coveredByAnyone >>> bit) & 1) === 1;
  return {
    members: team.map((at) => explainCandidate(index, { profile, today }, { found, at })),
    covered: profile.issues.filter((_, bit) => isCovered(bit)).map(({ id }) => id),
    uncovered: profile.issues.filter((_, bit) => !isCovered(bit)).map(({ id }) => id),
  };
}

function chooseFittingFirst(members: readonly Member[], issueCount: number): Member[] {
  const fitting = chooseTeam(
    members.filter(({ score }) => score > 0),
    issueCount,
  );
  const missing = coverOf(members) & ~coverOf(fitting);
  const others = members
    .filter(({ score, covers }) => score <= 0 && (covers & missing) !== 0)
    .map((member) => ({ ...member, covers: member.covers & missing }));
  return [...fitting, ...chooseTeam(others, issueCount)];
}

/** Of those who cover exactly the same issues the best one: a smallest team never needs a second. */
function bestPerCover(found: FoundCandidates, order: CandidateOrder): number[] {
  const best = new Map<number, number>();
  for (let at = 0; at < found.count; at += 1) {
    const covers = found.covers[at] ?? 0;
    const held = best.get(covers);
    if (held === undefined || order.isBefore(at, held)) best.set(covers, at);
  }
  return [...best.values()];
}
