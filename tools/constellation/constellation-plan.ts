import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { HomeFolder } from "./home-folder.ts";
import { readJsonFile, writeJsonFile } from "./json-file.ts";
import { type OrganizationPlan, organizationPlan } from "./organization-plan.ts";

const constellationPlan = z.object({
  /** By process. Kept, so that addresses in records stay true. */
  ports: z.record(z.string(), z.number().int()),
  organizations: z.array(organizationPlan),
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
  return { ports: {}, organizations: [...fresh.organizations], databasePrefix, isEmbedded: fresh.isEmbedded };
}

export function readPlan(home: HomeFolder): Promise<ConstellationPlan | undefined> {
  return readJsonFile(home.plan, constellationPlan);
}

export function savePlan(home: HomeFolder, plan: ConstellationPlan): Promise<void> {
  return writeJsonFile(home.plan, plan);
}

export function databaseName(plan: ConstellationPlan, service: string): string {
  return `${plan.databasePrefix}${service.replaceAll("-", "_")}`;
}
