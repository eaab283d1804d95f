import type { Sql } from "#shared/database/sql.ts";
import type { JoinedRow, RefusalRow, ShareRow } from "./edition.row.ts";

/** Several editions' rows at once, each with the edition that they belong to. */
type Of<Row> = Row & { edition: string };

const mostJoined = 2_000;
const mostRefusals = 100;

/** Who takes part, by name. */
export function joinedOf(sql: Sql, editions: readonly string[]): Promise<Of<JoinedRow>[]> {
  return sql.query<Of<JoinedRow>>(
    `select edition, organization, joined_at as "joinedAt" from edition_participant
     where edition = any($1) order by edition, organization collate "C" limit $2`,
    [editions, mostJoined * editions.length],
  );
}

/** Digests of the shares that came. */
export function sharesOf(sql: Sql, editions: readonly string[]): Promise<Of<ShareRow>[]> {
  return sql.query<Of<ShareRow>>(
    `select r.edition, s.round, s.organization, s.digest from edition_share s join edition_round r on r.id = s.round
     where r.edition = any($1) limit $2`,
    [editions, 2 * mostJoined * editions.length],
  );
}

/** What was not taken, and who declined, the first one first. */
export function refusalsOf(sql: Sql, editions: readonly string[]): Promise<Of<RefusalRow>[]> {
  return sql.query<Of<RefusalRow>>(
    `select edition, kind, round, organization, code from edition_refusal
     where edition = any($1) order by edition, id limit $2`,
    [editions, mostRefusals * editions.length],
  );
}

/** Of one organization about one edition: enough to find the mistake by. */
export const mostRefusalsOfOne = 20;

export async function countRefusals(sql: Sql, edition: string, organization: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    "select count(*)::int as count from edition_refusal where edition = $1 and organization = $2",
    [edition, organization],
  );
  return row?.count ?? 0;
}

export async function insertRefusal(sql: Sql, row: RefusalRow & { edition: string; at: Date }): Promise<void> {
  await sql.query(
    "insert into edition_refusal (edition, round, organization, kind, code, at) values ($1, $2, $3, $4, $5, $6)",
    [row.edition, row.round, row.organization, row.kind, row.code, row.at],
  );
}

export async function insertJoined(sql: Sql, edition: string, { organization, joinedAt }: JoinedRow): Promise<void> {
  await sql.query("insert into edition_participant (edition, organization, joined_at) values ($1, $2, $3)", [
    edition,
    organization,
    joinedAt,
  ]);
}

/** @returns whether they took part */
export async function deleteJoined(sql: Sql, edition: string, organization: string): Promise<boolean> {
  const rows = await sql.query(
    "delete from edition_participant where edition = $1 and organization = $2 returning organization",
    [edition, organization],
  );
  return rows.length > 0;
}

export async function hasShare(sql: Sql, round: string, organization: string): Promise<boolean> {
  const rows = await sql.query("select from edition_share where round = $1 and organization = $2", [
    round,
    organization,
  ]);
  return rows.length > 0;
}

/** That a share came, and its digest: the share itself is nowhere. */
export async function insertShare(
  sql: Sql,
  { round, organization, digest, at }: ShareRow & { at: Date },
): Promise<void> {
  await sql.query("insert into edition_share (round, organization, digest, received_at) values ($1, $2, $3, $4)", [
    round,
    organization,
    digest,
    at,
  ]);
}
