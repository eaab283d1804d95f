import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";
import type { PageRequest } from "../graph/page.ts";
import type { Giver, PermissionEnd, Purpose, Section } from "./permission.codes.ts";

/** The survivor's consent: to whom, for what, which sections, until when, given how. */
export type Permission = {
  id: string;
  need: string;
  purpose: Purpose;
  /** Nobody in particular when the network is asked. */
  organization: string | null;
  /** The professional as matching knows them. */
  responder: string | null;
  /** The people who may open, compare or look: all of that organization. */
  people: string[];
  sections: Section[];
  givenBy: Giver;
  /** In which it was explained. */
  language: string;
  hasInterpreter: boolean;
  isTranslationReviewed: boolean;
  recordedBy: string;
  recordedAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
  endedAs: PermissionEnd | null;
};

const columns = `p.id, p.need, p.purpose, p.organization, p.responder, p.people, p.sections, p.given_by as "givenBy",
  p.language, p.has_interpreter as "hasInterpreter", p.is_translation_reviewed as "isTranslationReviewed",
  p.recorded_by as "recordedBy", ${isoText("p.recorded_at")} as "recordedAt", ${isoText("p.expires_at")} as "expiresAt",
  ${isoText("p.ended_at")} as "endedAt", p.ended_as as "endedAs"`;

type Times = { recordedAt: string; expiresAt: string; endedAt: string | null };
type Row = Omit<Permission, keyof Times> & Times;

/**
 * Those of a need that were not ended, while somebody still works on the need; locked against being ended until the
 * transaction is over. The need first, as everybody does who ends them: nobody waits in a circle. Whether they have run
 * out is not looked at.
 */
export async function unendedPermissions(
  sql: Sql,
  { need, purpose }: { need: string; purpose: Purpose },
): Promise<Permission[]> {
  const active = await sql.query("select 1 from need where id = $1 and status in ('OPEN', 'MATCHED') for share", [
    need,
  ]);
  if (active.length === 0) return [];
  const rows = await sql.query<Row>(
    `select ${columns} from permission p where p.need = $1 and p.purpose = $2 and p.ended_at is null
     order by p.expires_at desc, p.id for share`,
    [need, purpose],
  );
  return rows.map(permissionOf);
}

/** One permission, locked until the transaction ends; its need first, as everybody does. */
export async function lockPermission(sql: Sql, id: string): Promise<Permission | undefined> {
  await sql.query("select 1 from need where id = (select need from permission where id = $1) for update", [id]);
  const [row] = await sql.query<Row>(`select ${columns} from permission p where p.id = $1 for update`, [id]);
  return row && permissionOf(row);
}

/**
 * The same for a deadline, which holds its own row already: it waits for nobody, or two changes would wait for each
 * other. @returns `BUSY` while somebody else works on the need
 */
export async function lockIdlePermission(sql: Sql, id: string): Promise<Permission | "BUSY" | undefined> {
  const [known] = await sql.query<{ need: string }>("select need from permission where id = $1", [id]);
  if (!known) return undefined;
  const locked = await sql.query("select 1 from need where id = $1 for update skip locked", [known.need]);
  return locked.length === 0 ? "BUSY" : lockPermission(sql, id);
}

/** All of a need that were not ended, locked until the transaction ends. */
export async function lockUnended(sql: Sql, need: string): Promise<Permission[]> {
  const text = `select ${columns} from permission p where p.need = $1 and p.ended_at is null order by p.id for update`;
  return (await sql.query<Row>(text, [need])).map(permissionOf);
}

export async function permissionById(sql: Sql, id: string): Promise<Permission | undefined> {
  const [row] = await sql.query<Row>(`select ${columns} from permission p where p.id = $1`, [id]);
  return row && permissionOf(row);
}

/** Those of these needs that were not ended, while somebody still works on the need; for looking, not for letting leave. */
export async function unendedOf(sql: Sql, needs: readonly string[], purpose: Purpose): Promise<Permission[]> {
  const rows = await sql.query<Row>(
    `select ${columns} from permission p join need n on n.id = p.need
     where p.need = any($1) and p.purpose = $2 and p.ended_at is null and n.status in ('OPEN', 'MATCHED')
     order by p.expires_at desc, p.id`,
    [needs, purpose],
  );
  return rows.map(permissionOf);
}

/** Of a need, the newest first, one more than asked for. */
export async function newestPermissions(
  sql: Sql,
  need: string,
  page: PageRequest<[recordedAt: string, id: string]>,
): Promise<Permission[]> {
  const [recordedAt, id] = page.after ?? [null, null];
  const rows = await sql.query<Row>(
    `select ${columns} from permission p
     where p.need = $1 and ($2::timestamptz is null or p.recorded_at < $2 or (p.recorded_at = $2 and p.id > $3))
     order by p.recorded_at desc, p.id limit $4`,
    [need, recordedAt, id, page.first + 1],
  );
  return rows.map(permissionOf);
}

export async function countPermissionsOf(sql: Sql, need: string): Promise<number> {
  const text = "select count(*)::int as count from permission where need = $1";
  const [row] = await sql.query<{ count: number }>(text, [need]);
  return row?.count ?? 0;
}

export async function insertPermission(sql: Sql, one: Omit<Permission, "endedAt" | "endedAs">): Promise<void> {
  await sql.query(
    `insert into permission (id, need, purpose, organization, responder, people, sections, given_by, language,
       has_interpreter, is_translation_reviewed, recorded_by, recorded_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      ...[one.id, one.need, one.purpose, one.organization, one.responder, one.people, one.sections, one.givenBy],
      ...[one.language, one.hasInterpreter, one.isTranslationReviewed, one.recordedBy, one.recordedAt, one.expiresAt],
    ],
  );
}

export async function markEnded(sql: Sql, id: string, { at, as }: { at: Date; as: PermissionEnd }): Promise<void> {
  await sql.query("update permission set ended_at = $2, ended_as = $3 where id = $1", [id, at, as]);
}

function permissionOf({ recordedAt, expiresAt, endedAt, ...row }: Row): Permission {
  const ended = endedAt === null ? null : new Date(endedAt);
  return { ...row, recordedAt: new Date(recordedAt), expiresAt: new Date(expiresAt), endedAt: ended };
}

/** All of a need. @returns their ids */
export async function deletePermissionsOf(sql: Sql, need: string): Promise<string[]> {
  const gone = await sql.query<{ id: string }>("delete from permission where need = $1 returning id", [need]);
  return gone.map(({ id }) => id);
}
