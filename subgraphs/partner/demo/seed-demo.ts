import type { Logger } from "#shared/logging/logger.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { seedDemoPeople } from "../person/demo-people.ts";
import { demoOrganizations, findPlace } from "./place/find-place.ts";
import { type SeedCounts, seedOrganization } from "./seed-organization.ts";

/** What every organization of a demonstration begins with. */
export const demoCounts: SeedCounts = { responders: 40, needs: 25, closed: 600 };
export const demoSeed = "alight";

export type SeedDemo = {
  /** A fresh one: it runs a transaction of its own. */
  em: EntityManager;
  organization: string;
  /** Of the organization's own record; the four of every demonstration are known without. */
  country: string | undefined;
  /** Ids of the organizations that take part, as far as is known. */
  organizations: readonly string[];
  now: Date;
  log: Logger;
};

/** Fills an empty organization with demo people and demo data. Call it at every start: it does nothing to one that has rows. */
export async function seedDemo({ em, organization, country, organizations, now, log }: SeedDemo): Promise<void> {
  await seedDemoPeople(em, organization, now);
  const place = findPlace(organization, country);
  if (!place) {
    log.warn({ organization }, "demo.country-unknown");
    return;
  }
  const peers = peersOf(organization, organizations);
  const run = { organization, place, peers, counts: demoCounts, seed: demoSeed, isOnlyOnEmpty: true, now };
  const seeded = await seedOrganization(em, run);
  if (seeded.responders > 0) log.info(seeded, "demo.seeded");
}

/** The four know each other from the start, so that their data do not depend on who was up first. */
export function peersOf(organization: string, known: readonly string[]): string[] {
  const all = demoOrganizations.includes(organization) ? demoOrganizations : known;
  return all.filter((id) => id !== organization && id !== centre);
}

/** The party that is no organization. */
const centre = "centre";
