import { CandidateSearch } from "../../../subgraphs/matching/candidate/candidate-search.ts";
import type { RankedCandidate } from "../../../subgraphs/matching/candidate/explain-candidate.ts";
import type { MatchProfile } from "../../../subgraphs/matching/candidate/match-profile.ts";
import { rankCandidates } from "../../../subgraphs/matching/candidate/rank-candidates.ts";
import type { CardIndex } from "../../../subgraphs/matching/index/card-index.ts";
import type { Bench } from "../bench.ts";
import { benchNow, benchSeed, cardCount } from "../cards/bench-world.ts";
import { buildIndex } from "../cards/build-index.ts";
import { createCardSource } from "../cards/generate-cards.ts";
import { openCards } from "../database/open-cards.ts";
import { assertSame } from "../measure/assert-same.ts";
import { cpuMsOf, ownCpuMs } from "../measure/process-cpu.ts";
import { ratios, takeTurns } from "../measure/take-turns.ts";
import { type Figure, figureOf, type Limit, median, rounded } from "../report/figure.ts";
import { openBestRival, type SqlRival } from "../rivals-sql/sql-rival.ts";

export const topCount = 20;

export type NeedRow = { row: string; profile: MatchProfile; bar: Limit; aim: Limit };

/** Matching's index alone against one PostgreSQL: the top twenty with their reasons. */
export async function measureNeed(bench: Bench, { row, profile, bar, aim }: NeedRow): Promise<Figure[]> {
  const count = cardCount(bench.isQuick);
  const cards = await openCards(bench.folder, count, bench.notice);
  try {
    bench.notice(`building matching's index over ${count} cards`);
    const index = buildIndex(createCardSource(benchSeed), count);
    const rival = await openBestRival(cards.url, profile);
    const ask = askIndex(index, profile);
    assertSame(row, ask().best, await rival.rank(profile));
    const [ours, theirs] = await takeTurns(sidesOf(ask, rival, profile), turnsOf(bench));
    await rival.close();
    if (!ours || !theirs) throw new RangeError("two sides were measured");
    const conditions = {
      cards: count,
      fitting: ask().considered,
      against: `PostgreSQL ${cards.server.version}, ${rival.way.shape}, ${rival.way.plans} plans`,
      asksPerRound: `${ours.asksPerRound} and ${theirs.asksPerRound}`,
      wallMs: `${rounded(median(ours.wallMs))} and ${rounded(median(theirs.wallMs))}`,
      cpuMs: `${rounded(median(ours.cpuMs))} and ${rounded(median(theirs.cpuMs))}`,
      cpuRatio: rounded(median(ratios(ours.cpuMs, theirs.cpuMs))),
      sameAnswers: `top ${topCount} with scores, reasons, cautions and issues`,
    };
    return [figureOf({ row, unit: "×", rounds: ratios(ours.wallMs, theirs.wallMs), bar, aim, conditions })];
  } finally {
    await cards.stop();
  }
}

export function askIndex(
  index: CardIndex,
  profile: MatchProfile,
): () => { best: readonly RankedCandidate[]; considered: number } {
  const search = new CandidateSearch(index);
  return () => {
    const page = rankCandidates(index, search, { profile, first: topCount, after: undefined, now: benchNow });
    return { best: page.candidates.map(({ candidate }) => candidate), considered: page.considered };
  };
}

export function turnsOf({ isQuick, rounds }: Bench) {
  return { rounds, roundMs: isQuick ? 300 : 1_000, warmUpMs: isQuick ? 300 : 1_500 };
}

function sidesOf(ask: () => unknown, rival: SqlRival, profile: MatchProfile) {
  return [
    { name: "alight", ask, cpuMs: ownCpuMs },
    { name: "rival", ask: () => rival.rank(profile), cpuMs: () => ownCpuMs() + cpuMsOf(rival.backendPid) },
  ];
}
