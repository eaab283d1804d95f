import type { Sql } from "#shared/database/sql.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { type EffectKind, entryKinds } from "./entry-kind.ts";

/** Codes and counts only. */
export type EffectDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** One effect: what was done to which row, by whom; of the centre, when nothing is said. */
export type Effect = {
  kind: EffectKind;
  subject: string;
  actor: string;
  issuer?: string;
  now: Date;
  details?: EffectDetails;
};

/** Writes an effect into the transaction that has it; without, the transaction cannot be committed. */
export function appendAuditEntry(em: EntityManager, effect: Effect): Promise<void> {
  return writeEntry(sqlOf(em), effect);
}

export async function writeEntry(sql: Sql, effect: Effect): Promise<void> {
  const { kind, subject, actor, now, details = {} } = effect;
  const issuer = effect.issuer ?? (kind === "IMPORTED" ? "service" : "centre");
  await sql.query(
    `insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
     values ('centre~' || gen_random_uuid(), $1, $2, $3, $4, $5, current_change(), $6)`,
    [now, issuer, actor, entryKinds[kind], subject, JSON.stringify(details)],
  );
}

export type EntryRow = {
  id: string;
  seq: string;
  at: Date;
  action: string;
  subject: string;
  actor: string;
  details: EffectDetails;
  position: string | null;
  hash: string | null;
};

export type EntryListing = { first: number; before: string | undefined; by?: string | undefined };

/** The newest first, one more than asked for; `before`: the number of the last one of the page before. */
export async function newestEntries(sql: Sql, { first, before, by }: EntryListing): Promise<EntryRow[]> {
  const rows = await sql.query<Omit<EntryRow, "at"> & { at: string }>(
    `select id, seq::text as seq, at, action, subject, actor, details, position::text as position, hash
     from audit_entry where ($2::bigint is null or seq < $2) and ($3::text is null or actor = $3)
     order by seq desc limit $1`,
    [first + 1, before ?? null, by ?? null],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
