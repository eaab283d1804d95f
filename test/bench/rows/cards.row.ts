import { randomUUID } from "node:crypto";
import type { CloudEvent } from "#shared/events/cloud-event.ts";
import { deliverBatch } from "#shared/events/deliver-batch.ts";
import type { OfferedCard } from "../../../subgraphs/matching/card/capability-card.ts";
import { responderId } from "../../../subgraphs/matching/card/capability-card.ts";
import type { Bench, Row } from "../bench.ts";
import { benchSeed, cardCount } from "../cards/bench-world.ts";
import { createCardSource } from "../cards/generate-cards.ts";
import { narrowNeed } from "../cards/needs.ts";
import { type MatchingAlone, startMatchingAlone } from "../centre/matching-alone.ts";
import { startBenchServer } from "../database/bench-server.ts";
import { openMatchingCards } from "../database/open-matching-cards.ts";
import { cpuMsOf } from "../measure/process-cpu.ts";
import { until } from "../processes/run-program.ts";
import { type Figure, figureOf, median, rounded } from "../report/figure.ts";

const senders = ["us-1", "in-1", "gb-1", "np-1"];
const batchSize = 500;

/** Cards sent by several organizations at once, each in signed batches one after another, until all are taken. */
export const cards: Row = {
  name: "cards",
  run: async (bench) => {
    const server = await startBenchServer(bench.folder);
    const own = await openMatchingCards(server, cardCount(bench.isQuick), bench.notice);
    try {
      bench.notice("matching loads its cards");
      const { folder, profileFolder } = bench;
      const matching = await startMatchingAlone({ folder, databaseUrl: own.url, profileFolder });
      try {
        return await measureIntake(bench, matching, server.version);
      } finally {
        await matching.stop();
      }
    } finally {
      await own.drop();
      await server.stop();
    }
  },
};

async function measureIntake(bench: Bench, matching: MatchingAlone, version: string): Promise<Figure[]> {
  const perRound = bench.isQuick ? 4_000 : 20_000;
  const rates: number[] = [];
  const waitsS: number[] = [];
  const cpuMs: number[] = [];
  for (let round = 0; round < bench.rounds + 1; round += 1) {
    const streams = senders.map((sender) => streamOf(sender, round, { count: perRound / senders.length, bench }));
    const startedCpuMs = cpuMsOf(matching.program.pid);
    const startedMs = performance.now();
    await Promise.all(streams.map((stream) => send(matching, stream)));
    const takenMs = performance.now();
    await untilFound(matching, markOf(round));
    const foundMs = performance.now();
    if (round === 0) continue; // the first warms up
    rates.push((perRound / (takenMs - startedMs)) * 1_000);
    waitsS.push((foundMs - takenMs) / 1_000);
    cpuMs.push((cpuMsOf(matching.program.pid) - startedCpuMs) / perRound);
  }
  const conditions = {
    cards: cardCount(bench.isQuick),
    changesPerRound: perRound,
    senders: senders.length,
    batch: batchSize,
    database: `PostgreSQL ${version}, fsync on`,
    cpuMsPerCard: rounded(median(cpuMs)),
  };
  const taken = { bar: { atLeast: 2_000 }, aim: { atLeast: 10_000 } };
  const found = "from the last acknowledgement until the last card of the stream is among the candidates";
  return [
    figureOf({ row: "cards (taken in)", unit: "cards/s", rounds: rates, ...taken, conditions }),
    figureOf({
      row: "cards (searchable)",
      unit: "s",
      rounds: waitsS,
      bar: { atMost: 1 },
      conditions: { ...conditions, measured: found },
    }),
  ];
}

type Stream = { sender: string; events: CloudEvent[] };

/** New cards of one sender; the last one of Nepal's is a mark that the narrow need finds first. */
function streamOf(sender: string, round: number, { count, bench }: { count: number; bench: Bench }): Stream {
  const source = createCardSource(benchSeed + 1);
  const from = (round * senders.length + senders.indexOf(sender)) * count + (bench.isQuick ? 0 : 1_000_000);
  const made = Array.from({ length: count }, (_, at) => {
    const card = source(from + at);
    return { ...card, responder: responderId.parse(`${sender}~${card.responder.split("~")[1]}`) };
  });
  if (sender === "np-1") made[count - 1] = markCard(round);
  const events = made.map((card, at) => eventOf(sender, card, round * count + at + 1));
  return { sender, events };
}

function eventOf(sender: string, card: OfferedCard, position: number): CloudEvent {
  return {
    specversion: "1.0",
    id: randomUUID(),
    source: sender,
    type: "org.alight.card.changed.v1",
    subject: card.responder,
    time: new Date().toISOString(),
    datacontenttype: "application/json",
    position: String(position),
    data: card,
  };
}

async function send({ centre, client }: MatchingAlone, { sender, events }: Stream): Promise<void> {
  const via = { client, trust: centre.partner(sender) };
  const to = { peer: { party: "centre", service: "matching" }, url: centre.matching.url };
  for (let at = 0; at < events.length; at += batchSize) {
    const batch = events.slice(at, at + batchSize);
    const taken = await deliverBatch(via, to, batch);
    if (taken?.position !== Number(batch.at(-1)?.position)) throw new Error(`${sender}: a batch was not taken`);
  }
}

/** As good as can be, and before all others by its id. */
function markOf(round: number): string {
  return `np-1~00000000-0000-4000-8000-${String(1_000 - round).padStart(12, "0")}`;
}

function markCard(round: number): OfferedCard {
  return {
    responder: responderId.parse(markOf(round)),
    version: 1,
    removed: false,
    profession: "LAWYER",
    issues: ["money-judgment"],
    help: ["REPRESENTATION"],
    jurisdictions: ["NP"],
    languages: [{ tag: "ne", skill: "SPOKEN" }],
    remote: true,
    cost: ["FREE"],
    availability: "OPEN",
    confirmedOn: new Date().toISOString().slice(0, 10),
    traits: ["WOMAN"],
    trained: true,
  };
}

function untilFound(matching: MatchingAlone, mark: string): Promise<void> {
  const isFound = async () => JSON.stringify(await matching.ask(narrowNeed())).includes(mark);
  return until(isFound, { withinMs: 30_000, what: "the last card among the candidates" });
}
