import type { PartitionedId } from "#shared/ids/partitioned-id.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { type AuditDetails, AuditEntry } from "./audit-entry.entity.ts";
import type { EntryKind } from "./entry-kind.ts";

/** One effect of a command: `action` is a verb and a noun, `need.post`; details hold codes and counts only. */
export type Effect = { action: EntryKind; subject: string; details?: AuditDetails };

/** Who did it: a person of an issuer, or a service of the product (issuer `service`). */
export type EffectSource = {
  actor: { issuer: string; id: string };
  requestId: string;
  now: Date;
  newId: () => PartitionedId;
};

/** Writes effects into the transaction that has them. */
export async function appendAuditEntries(
  em: EntityManager,
  { actor, requestId, now, newId }: EffectSource,
  effects: readonly Effect[],
): Promise<void> {
  const rows = effects.map(({ action, subject, details }) => ({
    id: newId(),
    at: now,
    actorIssuer: actor.issuer,
    actor: actor.id,
    action,
    subject,
    requestId,
    details: details ?? {},
  }));
  await em.insertMany(AuditEntry, rows);
}
