import type { EntityManager } from "../database/entity-manager.ts";
import type { OrganizationEventKind } from "../organization/organization-event.kind.ts";

type EffectKind = OrganizationEventKind | "CONCERN_REPORTED" | "CONCERN_CLOSED";

/** One effect of a command: what was done to which organization or concern, by whom; of the centre, when nothing is said. */
export type Effect = { kind: EffectKind; subject: string; actor: string; issuer?: string; now: Date };

/** What the records call it: a closed list. */
const actions: Readonly<Record<EffectKind, string>> = {
  IMPORTED: "organization.import",
  ADMITTED: "organization.admit",
  SUSPENDED: "organization.suspend",
  REKEYED: "organization.rekey",
  REMOVED: "organization.remove",
  HELD: "organization.hold",
  RELEASED: "organization.release",
  CONCERN_REPORTED: "concern.report",
  CONCERN_CLOSED: "concern.close",
};

/** Writes an effect into the transaction that has it; without, the transaction cannot be committed. */
export async function appendAuditEntry(em: EntityManager, effect: Effect): Promise<void> {
  const { kind, subject, actor, now, issuer = kind === "IMPORTED" ? "service" : "centre" } = effect;
  await em.execute(
    `insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
     values ('centre~' || gen_random_uuid(), ?, ?, ?, ?, ?, current_change(), '{}')`,
    [now, issuer, actor, actions[kind], subject],
  );
}
