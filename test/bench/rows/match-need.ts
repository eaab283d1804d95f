import { CandidateSearch } from "../../../subgraphs/matching/candidate/candidate-search.ts";
import type { RankedCandidate } from "../../../subgraphs/matching/candidate/explain-candidate.ts";
import type { MatchProfile } from "../../../subgraphs/matching/candidate/match-profile.ts";
import { rankCandidates } from "../../../subgraphs/matching/candidate/rank-candidates.ts";
import type { CardIndex } from "../../../subgraphs/matching/index/card-index.ts";
import type { Bench } from "../bench.ts";
import { benchNow, benchSeed, cardCount } from "../cards/bench-world.ts";
import { buildIndex } from "../cards/build-index.ts";
import { createCardSource } from "../cards/generate-cards.ts";
import { type CardDatabase, openCards } from "../database/open-cards.ts";
import { assertSame } from "../measure/assert-same.ts";
import { mainThreadCpuMs, ownCpuMs } from "../measure/process-cpu.ts";
import { ratios, type Side, takeTurns } from "../measure/take-turns.ts";
import { type Figure, figureOf, type Limit, median, rounded } from "../report/figure.ts";
import { openShape, type SqlRival, shapes } from "../rivals-sql/sql-rival.ts";

export const topCount = 20;

export type NeedRow = { row: string; profile: MatchProfile; bar: Limit; aim: Limit };

/** Matching's index alone against one PostgreSQL, in both shapes of its tables: the top twenty with their reasons. */
export async function measureNeed(bench: Bench, asked: NeedRow): Promise<Figure[]> {
  const count = cardCount(bench.isQuick);
  const cards = await openCards(bench.folder, count, bench.notice);
  try {
    bench.notice(`building matching's index over ${count} cards`);
    const index = buildIndex(createCardSource(benchSeed), count);
    return [await compare(bench, { asked, index, cards })];
  } finally {
    await cards.stop();
  }
}

type Comparison = { asked: NeedRow; index: CardIndex; cards: CardDatabase };

async function compare(bench: Bench, { asked, index, cards }: Comparison): Promise<Figure> {
  const { row, profile, bar, aim } = asked;
  const rivals: SqlRival[] = [];
  for (const shape of shapes) rivals.push(await openShape(cards.url, shape, profile));
  const ask = askIndex(index, profile);
  for (const rival of rivals) assertSame(row, ask().best, await rival.rank(profile));
  const [ours, ...others] = await takeTurns(sidesOf(ask, rivals, profile), turnsOf(bench));
  for (const rival of rivals) await rival.close();
  const best = others.toSorted((a, b) => median(a.wallMs) - median(b.wallMs))[0];
  if (!ours || !best) throw new RangeError("nothing was measured");
  const told = others.map(
    ({ name, wallMs, cpuMs }) => `${name} ${rounded(median(wallMs))} (${rounded(median(cpuMs))})`,
  );
  const conditions = {
    cards: index.columns.count,
    fitting: ask().considered,
    against: `PostgreSQL ${cards.server.version}, ${best.name}`,
    "wallMs (cpuMs)": [`alight ${rounded(median(ours.wallMs))} (${rounded(median(ours.cpuMs))})`, ...told].join("; "),
    cpuRatio: rounded(median(ratios(ours.cpuMs, best.cpuMs))),
    sameAnswers: `top ${topCount} with scores, reasons, cautions and issues`,
  };
  return figureOf({ row, unit: "×", rounds: ratios(ours.wallMs, best.wallMs), bar, aim, conditions });
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

function sidesOf(ask: () => unknown, rivals: readonly SqlRival[], profile: MatchProfile): Side[] {
  const others = rivals.map((rival) => ({
    name: `${rival.way.shape}, ${rival.way.plans} plans`,
    ask: () => rival.rank(profile),
    cpuMs: () => ownCpuMs() + mainThreadCpuMs(rival.backendPid),
  }));
  return [{ name: "alight", ask, cpuMs: ownCpuMs }, ...others];
}
