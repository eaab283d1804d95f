import { z } from "zod";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import type { MatchProfile } from "../../../subgraphs/matching/candidate/match-profile.ts";
import { findFreePort } from "../../../tools/postgres/free-port.ts";
import type { Bench, Row } from "../bench.ts";
import { cardCount } from "../cards/bench-world.ts";
import { wideNeed } from "../cards/needs.ts";
import { candidateFields, startMatchingAlone } from "../centre/matching-alone.ts";
import { type CardDatabase, openCards } from "../database/open-cards.ts";
import { openMatchingCards } from "../database/open-matching-cards.ts";
import { assertSame } from "../measure/assert-same.ts";
import { cpuMsOf, mainThreadCpuMs } from "../measure/process-cpu.ts";
import { ratios, type SideRounds, takeTurns } from "../measure/take-turns.ts";
import { type RunningProgram, runProgram, until } from "../processes/run-program.ts";
import { type Figure, figureOf, median, rounded } from "../report/figure.ts";
import { openBestRival } from "../rivals-sql/sql-rival.ts";
import { turnsOf } from "./match-need.ts";

const row = "match over HTTP";
const timeoutMs = 60_000;

/** The field `candidates` asked of the matching process, signatures and all, against SQL behind a thin server. */
export const matchHttp: Row = {
  name: row,
  run: async (bench) => {
    const count = cardCount(bench.isQuick);
    const cards = await openCards(bench.folder, count, bench.notice);
    const own = await openMatchingCards(cards.server, count, bench.notice);
    try {
      return await compare(bench, cards, own.url);
    } finally {
      await own.drop();
      await cards.stop();
    }
  },
};

async function compare(bench: Bench, cards: CardDatabase, databaseUrl: string): Promise<Figure[]> {
  const profile = wideNeed();
  bench.notice("matching loads its cards");
  const { folder, profileFolder } = bench;
  const matching = await startMatchingAlone({ folder, databaseUrl, profileFolder });
  const thin = await startThinServer(cards.url, profile);
  try {
    assertSame(row, await matching.ask(profile), await thin.ask());
    const sides = [
      { name: "matching", ask: () => matching.ask(profile), cpuMs: () => cpuMsOf(matching.program.pid) },
      { name: "thin", ask: thin.ask, cpuMs: () => cpuMsOf(thin.program.pid) + mainThreadCpuMs(thin.backendPid) },
    ];
    const [ours, theirs] = await takeTurns(sides, turnsOf(bench));
    if (!ours || !theirs) throw new RangeError("two sides were measured");
    const against = `graphql-js on node:http over PostgreSQL ${cards.server.version}, ${thin.way}`;
    return [describe(ours, theirs, { cards: cardCount(bench.isQuick), against })];
  } finally {
    await thin.stop();
    await matching.stop();
  }
}

function describe(ours: SideRounds, theirs: SideRounds, on: { cards: number; against: string }): Figure {
  const conditions = {
    ...on,
    need: "wide",
    wallMs: `${rounded(median(ours.wallMs))} and ${rounded(median(theirs.wallMs))}`,
    cpuMs: `${rounded(median(ours.cpuMs))} and ${rounded(median(theirs.cpuMs))}`,
    cpuRatio: rounded(median(ratios(ours.cpuMs, theirs.cpuMs))),
    sameAnswers: "the whole field, byte for byte as values",
  };
  const rounds = ratios(ours.wallMs, theirs.wallMs);
  return figureOf({ row, unit: "×", rounds, bar: { atMost: 0.5 }, aim: { atMost: 0.1 }, conditions });
}

type ThinServer = {
  program: RunningProgram;
  backendPid: number;
  way: string;
  ask(): Promise<unknown>;
  stop(): Promise<void>;
};

const answerForm = z.object({ data: z.object({ candidates: z.unknown() }) });

async function startThinServer(url: string, profile: MatchProfile): Promise<ThinServer> {
  const best = await openBestRival(url, profile);
  await best.close();
  const address = `http://127.0.0.1:${await findFreePort()}`;
  const program = runProgram("test/bench/rivals-sql/thin-server-main.js", {
    options: [url, new URL(address).port, JSON.stringify(best.way)],
  });
  const client = createHttpClient({ connectionsPerOrigin: 2 });
  let backendPid = 0;
  const isUp = async () => {
    const sent = await client.send({ method: "GET", url: address, headers: {}, timeoutMs: 1_000, maxBytes: 100 });
    backendPid = sent.ok ? Number(sent.body.toString()) : 0;
    return sent.ok;
  };
  await until(isUp, { withinMs: 20_000, what: "the thin server's start" });
  const body = JSON.stringify({
    query: `query ($profile: MatchProfile!) { candidates(profile: $profile, first: 20) { ${candidateFields} } }`,
    variables: { profile },
  });
  return {
    program,
    backendPid,
    way: `${best.way.shape}, ${best.way.plans} plans`,
    ask: () => askThin(client, address, body),
    stop: async () => {
      await program.stop();
      await client.close();
    },
  };
}

async function askThin(client: HttpClient, url: string, body: string): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const sent = await client.send({ method: "POST", url, headers, body, timeoutMs, maxBytes: 1_000_000 });
  if (!sent.ok || sent.status !== 200) throw new Error("the thin server did not answer");
  return answerForm.parse(JSON.parse(sent.body.toString())).data.candidates;
}
