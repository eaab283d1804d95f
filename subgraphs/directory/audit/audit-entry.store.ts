import type { EntityManager } from "../database/entity-manager.ts";
import type { OrganizationEventKind } from "../organization/organization-event.kind.ts";

/** One effect of a command: what was done to which organization, by whom. */
export type Effect = { kind: OrganizationEventKind; subject: string; actor: string; now: Date };

/** What the records call it: a closed list. */
const actions: Readonly<Record<OrganizationEventKind, string>> = {
  IMPORTED: "organization.import",
  ADMITTED: "organization.admit",
  SUSPENDED: "organization.suspend",
  REKEYED: "organization.rekey",
  REMOVED: "organization.remove",
};

/** Writes an effect into the transaction that has it; without, the transaction cannot be committed. */
export async function appendAuditEntry(em: EntityManager, { kind, subject, actor, now }: Effect): Promise<void> {
  const issuer = kind === "IMPORTED" ? "service" : "centre";
  await em.execute(
    `insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
     values ('centre~' || gen_random_uuid(), ?, ?, ?, ?, ?, current_change(), '{}')`,
    [now, issuer, actor, actions[kind], subject],
  );
}
