import DataLoader from "dataloader";
import type { EntityManager } from "../database/entity-manager.ts";
import type { Organization } from "./organization.entity.ts";
import { organizationsOf } from "./organization.store.ts";

/** All organizations that one request names, in one query. */
export function loadOrganizations(em: EntityManager): DataLoader<string, Organization | undefined> {
  return new DataLoader(async (ids: readonly string[]) => {
    const found = new Map((await organizationsOf(em, ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id));
  });
}
