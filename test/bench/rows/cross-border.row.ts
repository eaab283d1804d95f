import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createHttpClient } from "#shared/http/send-http.ts";
import { findFreePort } from "../../../tools/postgres/free-port.ts";
import type { Bench, Row } from "../bench.ts";
import { assertSame } from "../measure/assert-same.ts";
import { treeCpuMs } from "../measure/process-cpu.ts";
import { ratios, type SideRounds, takeTurns } from "../measure/take-turns.ts";
import { loadMonolith, type Monolith } from "../monolith/load-monolith.ts";
import { type BenchNetwork, withNetwork } from "../network/bench-network.ts";
import { networkSize } from "../network/bench-organizations.ts";
import { postAsylumNeed, readScreen, screenQuery, withoutNeedIds } from "../network/screen.ts";
import { warmScreen } from "../network/warm-screen.ts";
import { runProgram } from "../processes/run-program.ts";
import { type Figure, figureOf, type Limit, median, rounded } from "../report/figure.ts";
import { networkTurns } from "./network-turns.ts";

const timeoutMs = 30_000;

/** The screen through the gateway, trust on, against one server over one database that believes everything. */
export const crossBorder: Row = {
  name: "cross-border query",
  run: (bench) =>
    withNetwork(bench, { organizations: networkSize(bench.isQuick), isTrusted: true }, async (network) => {
      const need = await postAsylumNeed(network.asker);
      const shown = await warmScreen(network.asker, need);
      bench.notice("one database with everything");
      const monolith = await loadMonolith(network.constellation);
      const servers = [await startServer("apollo", monolith, bench), await startServer("thin", monolith, bench)];
      try {
        for (const server of servers) {
          assertSame(server.told, withoutNeedIds(shown), withoutNeedIds(await server.ask(need)));
        }
        return await compare({ bench, network, servers, need, answering: readScreen(shown).size });
      } finally {
        for (const server of servers) await server.stop();
      }
    }),
};

type Comparison = {
  bench: Bench;
  network: BenchNetwork;
  servers: readonly Server[];
  need: string;
  answering: number;
};

async function compare({ bench, network, servers, need, answering }: Comparison): Promise<Figure[]> {
  const { asker, cpuMs } = network;
  const ours = { name: "alight", prepare: asker.prepare, ask: () => asker.ask(screenQuery, { need }), cpuMs };
  const others = servers.map(({ told, ask, pid }) => ({
    name: told,
    ask: () => ask(need),
    cpuMs: () => treeCpuMs(pid),
  }));
  const [measured, ...theirs] = await takeTurns([ours, ...others], networkTurns(bench));
  if (!measured) throw new RangeError("nothing was measured");
  return servers.flatMap((server, at) => {
    const other = theirs[at];
    return other ? [figureAgainst(server, { ours: measured, theirs: other, answering, bench })] : [];
  });
}

type Found = { ours: SideRounds; theirs: SideRounds; answering: number; bench: Bench };

function figureAgainst({ told, limits, row }: Server, { ours, theirs, answering, bench }: Found): Figure {
  const conditions = {
    organizations: networkSize(bench.isQuick),
    answering,
    against: told,
    wallMs: `${rounded(median(ours.wallMs))} and ${rounded(median(theirs.wallMs))}`,
    cpuMs: `${rounded(median(ours.cpuMs))} (all processes and their database) and ${rounded(median(theirs.cpuMs))} (the server's process)`,
    sameAnswers: "the whole screen",
  };
  return figureOf({ row, unit: "×", rounds: ratios(ours.wallMs, theirs.wallMs), ...limits, conditions });
}

type Server = {
  row: string;
  told: string;
  limits: { bar?: Limit; aim?: Limit };
  pid: number;
  ask(need: string): Promise<unknown>;
  stop(): Promise<void>;
};

const kinds = {
  apollo: {
    row: "cross-border query",
    told: "one Apollo Server with plain SQL over one database, no trust",
    limits: { bar: { atMost: 4 }, aim: { atMost: 1.5 } },
  },
  thin: {
    row: "cross-border query (against graphql-js alone)",
    told: "graphql-js alone with plain SQL over one database, no trust, no limits: what can be had at all",
    limits: {},
  },
};

async function startServer(kind: keyof typeof kinds, monolith: Monolith, bench: Bench): Promise<Server> {
  const port = await findFreePort();
  const order = join(bench.folder, `monolith-${kind}.json`);
  writeFileSync(order, JSON.stringify({ ...monolith, port }), { mode: 0o600 });
  const { profileFolder } = bench;
  const program = runProgram("test/bench/monolith/monolith-main.js", { options: [order, kind], profileFolder });
  const client = createHttpClient({ connectionsPerOrigin: 2 });
  const ask = async (need: string): Promise<unknown> => {
    const sent = await client.send({
      method: "POST",
      url: `http://127.0.0.1:${port}/graphql`,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: screenQuery, variables: { need } }),
      timeoutMs,
      maxBytes: 10_000_000,
    });
    return sent.ok ? JSON.parse(sent.body.toString()) : undefined;
  };
  for (let left = 200; left > 0 && (await ask("")) === undefined; left -= 1)
    await new Promise((go) => setTimeout(go, 50));
  const stop = async () => {
    await program.stop();
    await client.close();
  };
  return { ...kinds[kind], pid: program.pid, ask, stop };
}
