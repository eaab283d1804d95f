import { randomBytes } from "node:crypto";
import { z } from "zod";
import { recordBundle } from "#shared/record/party-record.ts";
import type { HomeFolder } from "./home-folder.ts";
import { readJsonFile, writeJsonFile } from "./json-file.ts";
import { type OrganizationPlan, organizationPlan } from "./organization-plan.ts";

const signedParty = recordBundle.shape.parties.element;
const constellationPlan = z.object({
  /** By process. Kept, so that addresses in records stay true. */
  ports: z.record(z.string(), z.number().int()),
  organizations: z.array(organizationPlan),
  /** Last statements of those that were removed: whoever comes back must say something newer. */
  retired: z.record(z.string(), signedParty).default({}),
  /** Of those that have moved into another database than the one of their name. */
  databases: z.record(z.string(), z.string()).default({}),
  /** Before the name of every database and role. */
  databasePrefix: z.string(),
  /** Of a server of one's own; the embedded one needs none. */
  isEmbedded: z.boolean(),
});
export type ConstellationPlan = z.output<typeof constellationPlan>;

/** What an earlier start has decided, or a new beginning. */
export async function keepPlan(
  home: HomeFolder,
  fresh: { organizations: readonly OrganizationPlan[]; isEmbedded: boolean },
): Promise<ConstellationPlan> {
  const known = await readJsonFile(home.plan, constellationPlan);
  if (known && known.isEmbedded === fresh.isEmbedded) return known;
  const databasePrefix = fresh.isEmbedded ? "alight_" : `alight_${randomBytes(3).toString("hex")}_`;
  const { organizations, isEmbedded } = fresh;
  return { ports: {}, organizations: [...organizations], retired: {}, databases: {}, databasePrefix, isEmbedded };
}

export function readPlan(home: HomeFolder): Promise<ConstellationPlan | undefined> {
  return readJsonFile(home.plan, constellationPlan);
}

export function savePlan(home: HomeFolder, plan: ConstellationPlan): Promise<void> {
  return writeJsonFile(home.plan, plan);
}

export function databaseName(plan: ConstellationPlan, service: string): string {
  return plan.databases[service] ?? `${plan.databasePrefix}${service.replaceAll("-", "_")}`;
}
