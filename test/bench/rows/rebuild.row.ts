import type { Row } from "../bench.ts";
import { cardCount } from "../cards/bench-world.ts";
import { wideNeed } from "../cards/needs.ts";
import { startMatchingAlone } from "../centre/matching-alone.ts";
import { startBenchServer } from "../database/bench-server.ts";
import { openMatchingCards } from "../database/open-matching-cards.ts";
import { cpuMsOf } from "../measure/process-cpu.ts";
import { figureOf, median, rounded } from "../report/figure.ts";

const row = "rebuild";

/** From the start of the matching process to its first answer about candidates. */
export const rebuild: Row = {
  name: row,
  run: async (bench) => {
    const count = cardCount(bench.isQuick);
    const server = await startBenchServer(bench.folder);
    const own = await openMatchingCards(server, count, bench.notice);
    const rounds: number[] = [];
    const cpuMs: number[] = [];
    try {
      for (let round = 0; round < bench.rounds; round += 1) {
        const { folder, profileFolder } = bench;
        const matching = await startMatchingAlone({ folder, databaseUrl: own.url, profileFolder });
        try {
          await matching.ask(wideNeed());
          rounds.push((performance.now() - matching.program.startedMs) / 1000);
          cpuMs.push(cpuMsOf(matching.program.pid));
        } finally {
          await matching.stop();
        }
        bench.notice(`${rounded(rounds.at(-1) ?? 0)} s`);
      }
    } finally {
      await own.drop();
      await server.stop();
    }
    const conditions = { cards: count, database: `PostgreSQL ${server.version}`, cpuMs: rounded(median(cpuMs)) };
    return [figureOf({ row, unit: "s", rounds, bar: { atMost: 20 }, aim: { atMost: 5 }, conditions })];
  },
};
