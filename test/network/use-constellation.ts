import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import type { Constellation } from "../../tools/constellation/constellation.ts";
import type { ConstellationOptions } from "../../tools/constellation/constellation-options.ts";
import { databaseName } from "../../tools/constellation/constellation-plan.ts";
import { demoOrganizations } from "../../tools/constellation/organization-plan.ts";
import { startConstellation } from "../../tools/constellation/start-constellation.ts";
import { buildOnce } from "./build-once.ts";
import { testRunVariable } from "./test-run.ts";
import { withTestServer } from "./test-server.ts";

export type TestConstellation = {
  /** The running one; only inside tests and hooks. */
  readonly current: Constellation;
};

/** `hasOwnServer` gives it a PostgreSQL of its own, for tests that stop it under everybody's feet. */
export type TestConstellationOptions = ConstellationOptions & { hasOwnServer: boolean };

const startTimeoutMs = 240_000;
const stopTimeoutMs = 30_000;

/**
 * A whole constellation for the tests of this file (or of one `describe`): real processes on free ports, databases of
 * their own on the run's shared PostgreSQL, a folder of its own. It starts before the first test and stops after the
 * last.
 * @example const constellation = useConstellation(); it("…", () => constellation.current.ask("{ viewer { id } }"));
 */
export function useConstellation(changes: Partial<TestConstellationOptions> = {}): TestConstellation {
  let running: { constellation: Constellation; clear(): Promise<void> } | undefined;
  beforeAll(async () => {
    await buildOnce();
    // Once more: on a laden machine a process may give up on a database that was only slow. What is broken fails twice.
    running = await startTestConstellation(changes).catch(() => startTestConstellation(changes));
  }, startTimeoutMs);
  afterAll(() => running?.clear(), stopTimeoutMs);
  return {
    get current() {
      if (!running) throw new Error("the constellation runs only inside tests and hooks");
      return running.constellation;
    },
  };
}

async function startTestConstellation({ hasOwnServer, ...changes }: Partial<TestConstellationOptions>) {
  const home = await mkdtemp(join(process.env[testRunVariable] ?? "", "constellation-"));
  const shared = hasOwnServer ? {} : { databaseUrl: await withTestServer(async (_, adminUrl) => adminUrl) };
  const constellation = await startConstellation({
    home,
    organizations: demoOrganizations(),
    isDemo: true,
    isDurable: false,
    ...shared,
    environment: process.env,
    ...changes,
  });
  return { constellation, clear: () => clear(constellation, home) };
}

async function clear(constellation: Constellation, home: string): Promise<void> {
  const { plan } = constellation.parts.foundations;
  const names = ["directory", "matching", "statistics", ...constellation.organizations.map(({ id }) => id)];
  await constellation.stop();
  if (constellation.parts.foundations.postgres) return rm(home, { recursive: true, force: true });
  await withTestServer(async (admin) => {
    for (const name of names.map((one) => databaseName(plan, one))) {
      await admin.query(`drop database if exists "${name}" with (force)`);
      await admin.query(`drop role if exists "${name}"`);
    }
  });
  await rm(home, { recursive: true, force: true });
}
