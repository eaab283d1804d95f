import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removePostgres } from "../postgres/start-postgres.ts";
import type { Constellation } from "./constellation.ts";
import type { ConstellationOptions } from "./constellation-options.ts";
import { homeFolder } from "./home-folder.ts";
import { planOrganization } from "./organization-plan.ts";
import { findRepositoryRoot } from "./repository-root.ts";
import { startConstellation } from "./start-constellation.ts";

/** Constellations of stand-in services in a folder of their own. */
export async function makeStandInHome() {
  const home = await mkdtemp(join(tmpdir(), "alight-stand-in-"));
  const standIn = join(findRepositoryRoot(), "tools/constellation/stand-in.fixture.mjs");
  const running: Constellation[] = [];
  return {
    home,
    start: async (changes: Partial<ConstellationOptions> = {}) => {
      const constellation = await startConstellation({
        home,
        organizations: [planOrganization({ id: "alder", name: "Alder", kind: "OTHER", country: "RO" })],
        isDemo: false,
        isDurable: false,
        programs: { gateway: standIn, directory: standIn, matching: standIn, partner: standIn },
        environment: process.env,
        ...changes,
      });
      running.push(constellation);
      return constellation;
    },
    clear: async () => {
      await Promise.all(running.map((one) => one.stop()));
      await removePostgres(homeFolder(home).postgres);
      await rm(home, { recursive: true, force: true });
    },
  };
}
