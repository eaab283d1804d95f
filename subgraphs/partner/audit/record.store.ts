import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";
import type { PageRequest } from "../graph/page.ts";
import type { AuditDetails } from "./audit-entry.entity.ts";
import type { EntryKind } from "./entry-kind.ts";

/** An entry as it is read: what was written, and its place in the chain once it is sealed. */
export type RecordRow = {
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

/** Which entries: only those of a kind, about a row, by somebody. */
export type RecordFilter = { kind?: EntryKind | undefined; subject?: string | undefined; by?: string | undefined };

/** The newest first, one more than asked for, to tell whether there are more. */
export async function newestRecords(
  sql: Sql,
  page: PageRequest<[at: string, id: string]>,
  { kind, subject, by }: RecordFilter,
): Promise<RecordRow[]> {
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
  if (page.after) {
    values.push(page.after[0], page.after[1]);
    const [at, id] = [`$${values.length - 1}::timestamptz`, `$${values.length}`];
    conditions.push(`at <= ${at} and (at < ${at} or id > ${id})`);
  }
  values.push(page.first + 1);
  const rows = await sql.query<Omit<RecordRow, "at"> & { at: string }>(
    `select id, ${isoText("at")} as at, actor_issuer as "actorIssuer", actor, action, subject, details, position, hash
     from audit_entry where ${conditions.join(" and ")} order by audit_entry.at desc, id limit $${values.length}`,
    values,
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
