import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findFreePort } from "../../../tools/postgres/free-port.ts";
import type { Bench } from "../bench.ts";
import type { BenchNetwork } from "../network/bench-network.ts";
import { builtPath, type RunningProgram, runProgramAt, until } from "../processes/run-program.ts";
import { rivalsFolder } from "./ensure-rivals.ts";

export type RivalGateway = { url: string; program: RunningProgram };

const startWithinMs = 60_000;

const programs = {
  stock: () => builtPath("test/bench/gateways/stock-gateway-main.js"),
  hive: () => join(rivalsFolder(), "hive-gateway.mjs"),
};

/** Another gateway before the same services: told what the product's own was told, at another port. */
export async function startRivalGateway(
  kind: keyof typeof programs,
  { constellation }: BenchNetwork,
  bench: Bench,
): Promise<RivalGateway> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const state = join(bench.folder, `gateway-${kind}`);
  rmSync(state, { recursive: true, force: true }); // what it remembers is of another network
  mkdirSync(state, { recursive: true });
  const own = { ALIGHT_PORT: String(port), ALIGHT_PUBLIC_URL: url, ALIGHT_STATE: state };
  const program = runProgramAt(programs[kind](), {
    environment: { ...constellation.process("gateway").environment, ...own },
    profileFolder: bench.profileFolder,
  });
  const isUp = async () => {
    const probe = { method: "POST", headers: { "content-type": "application/json" }, body: '{"query":"{__typename}"}' };
    return fetch(`${url}/graphql`, probe).then(
      async (answer) => (await answer.text()).includes("Query"),
      () => false,
    );
  };
  await until(isUp, { withinMs: startWithinMs, what: `the ${kind} gateway's start` });
  return { url, program };
}
