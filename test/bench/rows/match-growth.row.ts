import type { Row } from "../bench.ts";
import { benchSeed, cardCount } from "../cards/bench-world.ts";
import { buildIndex } from "../cards/build-index.ts";
import { createCardSource } from "../cards/generate-cards.ts";
import { wideNeed } from "../cards/needs.ts";
import { ownCpuMs } from "../measure/process-cpu.ts";
import { ratios, takeTurns } from "../measure/take-turns.ts";
import { figureOf, median, rounded } from "../report/figure.ts";
import { askIndex, turnsOf } from "./match-need.ts";

const row = "match growth";

/** The same need asked of ten times the cards: ten times as many fit. */
export const matchGrowth: Row = {
  name: row,
  run: async (bench) => {
    const count = cardCount(bench.isQuick);
    bench.notice(`building matching's index over ${count} and over ${count / 10} cards`);
    const source = createCardSource(benchSeed);
    const profile = wideNeed();
    const askMany = askIndex(buildIndex(source, count), profile);
    const askFew = askIndex(buildIndex(source, count / 10), profile);
    const [many, few] = await takeTurns(
      [
        { name: "many", ask: askMany, cpuMs: ownCpuMs },
        { name: "few", ask: askFew, cpuMs: ownCpuMs },
      ],
      turnsOf(bench),
    );
    if (!many || !few) throw new RangeError("two sides were measured");
    const conditions = {
      cards: `${count} and ${count / 10}`,
      fitting: `${askMany().considered} and ${askFew().considered}`,
      need: "wide",
      wallMs: `${rounded(median(many.wallMs))} and ${rounded(median(few.wallMs))}`,
      cpuRatio: rounded(median(ratios(many.cpuMs, few.cpuMs))),
    };
    const rounds = ratios(many.wallMs, few.wallMs);
    return [figureOf({ row, unit: "×", rounds, bar: { atMost: 10 }, aim: { atMost: 3 }, conditions })];
  },
};
