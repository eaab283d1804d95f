import "reflect-metadata";
import { AlightError } from "#shared/errors/alight-error.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { openDatabase } from "../database/open-database.ts";
import type { Orm } from "../database/orm.ts";
import { seedDemoPeople } from "../person/demo-people.ts";
import { readSeedConfig, type SeedConfig } from "./config.ts";
import { type SeededHistory, seedHistory } from "./history/seed-history.ts";
import { knownOrganizations } from "./known-organizations.ts";
import { findPlace } from "./place/find-place.ts";
import { peersOf } from "./seed-demo.ts";
import { type Seeded, seedOrganization } from "./seed-organization.ts";

/** Adds made-up rows to one organization, running or not, and says on one line how many. */
async function seedFrom(config: SeedConfig, clock: () => Date): Promise<Seeded | SeededHistory> {
  const { organization, isHistory } = config;
  const log = createLogger("seed", config.logLevel, process.stderr);
  const { orm, close } = await openDatabase(config.databaseUrl, log);
  try {
    if (isHistory) return await seedHistory(orm.fork(), { organization, now: clock() });
    return await seedCounts(config, orm, clock);
  } finally {
    await close();
  }
}

async function seedCounts(config: SeedConfig, orm: Orm, clock: () => Date): Promise<Seeded> {
  const { organization, counts, seed } = config;
  const known = await knownOrganizations(config, clock);
  const place = findPlace(organization, config.country ?? known.country);
  if (!place) throw new AlightError("CONFIGURATION", `The country of ${organization} is not known. Give --country.`);
  await seedDemoPeople(orm.fork(), organization, clock());
  const run = { organization, place, peers: peersOf(organization, known.ids), counts, seed, now: clock() };
  return seedOrganization(orm.fork(), { ...run, isOnlyOnEmpty: false });
}

try {
  const config = readSeedConfig(process.argv.slice(2));
  const seeded = await seedFrom(config, () => new Date());
  process.stdout.write(`${JSON.stringify({ organization: config.organization, ...seeded })}\n`);
} catch (error) {
  const reason = error instanceof AlightError ? error.message : "The data could not be written; nothing was changed.";
  process.stderr.write(`seed: ${reason}\n`);
  process.exitCode = 1;
}
