import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { appendAuditEntry } from "../audit/audit-entry.store.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { newResource } from "./enter-resource.ts";
import { firstResources } from "./first-resources.ts";
import { hasResources } from "./resource.store.ts";
import { spokenWords } from "./spoken-words.ts";

/** A catalogue that never had an entry begins with those that the product brings; operators go on from there. */
export async function importResources(em: EntityManager, now: Date, newUuid: () => string): Promise<void> {
  if (await hasResources(em)) return;
  const resources = firstResources();
  for (const known of resources) {
    const content = { ...known, issues: [...known.issues], jurisdictions: [...known.jurisdictions] };
    const id = partitionedId("centre", newUuid());
    newResource(em, { id, content: { ...content, spoken: spokenWords(known) }, isOpenedToday: false, now });
  }
  const by = { actor: "first-resources", issuer: "service", now };
  const details = { resources: resources.length };
  await appendAuditEntry(em, { kind: "RESOURCES_IMPORTED", subject: "catalogue", ...by, details });
}
