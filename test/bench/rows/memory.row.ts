import { setTimeout as wait } from "node:timers/promises";
import type { Constellation } from "../../../tools/constellation/constellation.ts";
import type { Bench, Row } from "../bench.ts";
import { cardCount } from "../cards/bench-world.ts";
import { narrowNeed, wideNeed } from "../cards/needs.ts";
import { startMatchingAlone } from "../centre/matching-alone.ts";
import { startBenchServer } from "../database/bench-server.ts";
import { openMatchingCards } from "../database/open-matching-cards.ts";
import { peakBytes, residentBytes } from "../measure/process-memory.ts";
import { withNetwork } from "../network/bench-network.ts";
import { until } from "../processes/run-program.ts";
import { type Figure, figureOf, median } from "../report/figure.ts";

const megabyte = 2 ** 20;
const asks = 200;
const settleMs = 15_000;
const sampleMs = 1_000;
const restartWithinMs = 60_000;

/** Resident memory: of matching with all cards after it has answered, and of a partner that nobody asks. */
export const memory: Row = {
  name: "memory",
  run: async (bench) => [await measureMatching(bench), await measurePartner(bench)],
};

async function measureMatching(bench: Bench): Promise<Figure> {
  const count = cardCount(bench.isQuick);
  const server = await startBenchServer(bench.folder);
  const own = await openMatchingCards(server, count, bench.notice);
  try {
    bench.notice("matching loads its cards");
    const { folder, profileFolder } = bench;
    const matching = await startMatchingAlone({ folder, databaseUrl: own.url, profileFolder });
    try {
      for (let ask = 0; ask < asks; ask += 1) await matching.ask(ask % 2 === 0 ? wideNeed() : narrowNeed());
      const { pid } = matching.program;
      const rounds = await sample(bench.rounds, () => residentBytes(pid) / megabyte);
      const conditions = { cards: count, asks, peakMb: Math.round(peakBytes(pid) / megabyte) };
      const limits = { bar: { atMost: 1_024 }, aim: { atMost: 400 } };
      return figureOf({ row: "memory (matching)", unit: "MB", rounds, ...limits, conditions });
    } finally {
      await matching.stop();
    }
  } finally {
    await own.drop();
    await server.stop();
  }
}

async function measurePartner(bench: Bench): Promise<Figure> {
  return withNetwork(bench, { organizations: 4, isTrusted: true }, async ({ constellation }) => {
    for (const { id } of constellation.organizations) await startAgain(constellation, id);
    const pids = constellation.organizations.flatMap(({ id }) => constellation.process(id).pid ?? []);
    const rounds = await sample(bench.rounds, () => median(pids.map((pid) => residentBytes(pid) / megabyte)));
    const conditions = {
      partners: pids.length,
      data: "started over 40 responders, 25 open and 600 closed needs each, as in the demo",
    };
    const limits = { bar: { atMost: 200 }, aim: { atMost: 120 } };
    return figureOf({ row: "memory (a partner at rest)", unit: "MB", rounds, ...limits, conditions });
  });
}

/** At rest is who has not just made a year of demo data. */
async function startAgain(constellation: Constellation, id: string): Promise<void> {
  await constellation.kill(id);
  constellation.resume(id);
  const isReady = async () =>
    (await constellation.status()).some(({ name, health }) => name === id && health === "ready");
  await until(isReady, { withinMs: restartWithinMs, what: `${id}'s second start` });
}

async function sample(rounds: number, read: () => number): Promise<number[]> {
  await wait(settleMs);
  const samples: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    samples.push(read());
    await wait(sampleMs);
  }
  return samples;
}
