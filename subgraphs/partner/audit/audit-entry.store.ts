import type { Sql } from "#shared/database/sql.ts";
import type { PartitionedId } from "#shared/ids/partitioned-id.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { isoText } from "../database/iso-text.ts";
import type { PageRequest } from "../graph/page.ts";
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

/** An entry as it is read: what was written, and its place in the chain once it is sealed. */
export type EntryRow = {
  id: string;
  at: Date;
  actorIssuer: string;
  actor: string;
  action: string;
  subject: string;
  details: AuditDetails;
  position: string | null;
  hash: string | null;
};

/** Which entries: only those of a kind, about a row, by somebody, from a moment on and before another. */
export type EntryFilter = {
  kind?: EntryKind | undefined;
  subject?: string | undefined;
  by?: string | undefined;
  from?: Date | undefined;
  until?: Date | undefined;
};

/** The newest first, one more than asked for, to tell whether there are more. */
export async function newestEntries(
  sql: Sql,
  page: PageRequest<[at: string, id: string]>,
  { kind, subject, by, from, until }: EntryFilter,
): Promise<EntryRow[]> {
  const conditions = ["true"];
  const values: unknown[] = [];
  const where = (text: (place: string) => string, value: unknown) => {
    if (value === undefined) return;
    values.push(value);
    conditions.push(text(`$${values.length}`));
  };
  where((place) => `action = ${place}`, kind);
  where((place) => `subject = ${place}`, subject);
  where((place) => `actor = ${place}`, by);
  where((place) => `at >= ${place}::timestamptz`, from);
  where((place) => `at < ${place}::timestamptz`, until);
  if (page.after) {
    values.push(page.after[0], page.after[1]);
    const [at, id] = [`$${values.length - 1}::timestamptz`, `$${values.length}`];
    conditions.push(`at <= ${at} and (at < ${at} or id > ${id})`);
  }
  values.push(page.first + 1);
  const rows = await sql.query<Omit<EntryRow, "at"> & { at: string }>(
    `select id, ${isoText("at")} as at, actor_issuer as "actorIssuer", actor, action, subject, details, position, hash
     from audit_entry where ${conditions.join(" and ")} order by audit_entry.at desc, id limit $${values.length}`,
    values,
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
