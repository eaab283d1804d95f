import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import type { Constellation } from "../../../tools/constellation/constellation.ts";
import { clearHome, homeFolder } from "../../../tools/constellation/home-folder.ts";
import { startConstellation } from "../../../tools/constellation/start-constellation.ts";
import type { Bench } from "../bench.ts";
import { treeCpuMs } from "../measure/process-cpu.ts";
import { builtPath, until } from "../processes/run-program.ts";
import { type Asker, openAsker } from "./asker.ts";
import { benchOrganizations, home } from "./bench-organizations.ts";

/** A whole constellation for one row: real processes over a real PostgreSQL, new each time, with demo data. */
export type BenchNetwork = {
  constellation: Constellation;
  asker: Asker;
  gatewayPid: number;
  /** CPU time of every process of it, the database's too, in milliseconds. */
  cpuMs(): number;
};

export type NetworkOrder = { organizations: number; isTrusted: boolean };

const recordsPollMs = 15_000; // as in production; the launcher's own is a second
const settleMs = 2_000;
const cardsWithinMs = 60_000;

const statusForm = z.object({ data: z.object({ matchingStatus: z.object({ responders: z.number() }) }) });

const untrusted = {
  gateway: builtPath("test/bench/no-trust/gateway-main.js"),
  matching: builtPath("test/bench/no-trust/matching-main.js"),
  partner: builtPath("test/bench/no-trust/partner-main.js"),
};

export async function withNetwork<Result>(
  bench: Bench,
  order: NetworkOrder,
  work: (network: BenchNetwork) => Promise<Result>,
): Promise<Result> {
  const constellation = await start(bench, order);
  const postgres = (await constellation.status()).find(({ name }) => name === "postgres")?.pid ?? undefined;
  const pids = () => pidsOf(constellation, postgres);
  const kill = () => killAll(pids());
  process.once("exit", kill);
  try {
    const gatewayPid = constellation.process("gateway").pid ?? 0;
    const asker = await openAsker(constellation, order.isTrusted);
    await untilCardsArrived(asker, order.organizations);
    await wait(settleMs);
    return await work({
      constellation,
      asker,
      gatewayPid,
      cpuMs: () => pids().reduce((total, pid) => total + treeCpuMs(pid), 0),
    });
  } finally {
    await constellation.stop();
    process.off("exit", kill);
    rmSync(join(folderOf(bench, order)), { recursive: true, force: true });
  }
}

function folderOf({ folder }: Bench, { isTrusted }: NetworkOrder): string {
  return join(folder, isTrusted ? "network" : "network-without-trust");
}

async function start(bench: Bench, order: NetworkOrder): Promise<Constellation> {
  const path = folderOf(bench, order);
  const profiled = { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${bench.profileFolder}` };
  await clearHome(homeFolder(path));
  bench.notice(`starting ${order.organizations} organizations ${order.isTrusted ? "with" : "without"} trust`);
  return startConstellation({
    home: path,
    organizations: benchOrganizations(order.organizations),
    isDemo: true,
    isDurable: true,
    recordsPollMs,
    logLevel: "error",
    environment: process.env,
    programs: order.isTrusted ? {} : untrusted,
    settings: bench.profileFolder === undefined ? {} : { gateway: profiled, matching: profiled, [home]: profiled },
  });
}

/** The demo's cards travel after the start: nothing is measured before all partners' have come. */
async function untilCardsArrived(asker: Asker, organizations: number): Promise<void> {
  let last = 0;
  let same = 0;
  const isStill = async () => {
    await wait(300);
    const { data } = statusForm.parse(await asker.ask("{ matchingStatus { responders } }", {}));
    const { responders } = data.matchingStatus;
    same = responders === last && responders >= organizations * 20 ? same + 1 : 0;
    last = responders;
    return same >= 3;
  };
  await until(isStill, { withinMs: cardsWithinMs, what: "the arrival of all cards" });
}

function pidsOf(constellation: Constellation, postgres: number | undefined): number[] {
  const services = [...constellation.parts.processes.values()].flatMap(({ pid }) => pid ?? []);
  return postgres === undefined ? services : [...services, postgres];
}

/** A row that is broken off leaves nothing running. To PostgreSQL SIGINT is its fast shutdown, to us an end. */
function killAll(pids: readonly number[]): void {
  for (const pid of pids) process.kill(pid, "SIGINT");
}
