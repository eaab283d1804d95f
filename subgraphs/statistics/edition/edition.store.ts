import type { Sql } from "#shared/database/sql.ts";
import type { EditionRow } from "./edition.row.ts";

const columns = `number::text as number, id, period, state, failure, catalogue, epsilon, tolerated,
  called_at as "calledAt", join_by as "joinBy", share_within_ms::float8 as "shareWithinMs",
  cut_off_at as "cutOffAt", ended_at as "endedAt", quarters`;

export type EditionListing = { first: number; before: string | undefined; isPublishedOnly: boolean };

/** The newest first, one more than asked for; `before`: the number of the last one of the page before. */
export function newestEditions(sql: Sql, { first, before, isPublishedOnly }: EditionListing): Promise<EditionRow[]> {
  return sql.query<EditionRow>(
    `select ${columns} from edition
     where ($2::bigint is null or number < $2) and (state = 'PUBLISHED' or not $3)
     order by edition.number desc limit $1`,
    [first + 1, before ?? null, isPublishedOnly],
  );
}

export async function findEdition(sql: Sql, id: string): Promise<EditionRow | undefined> {
  const [row] = await sql.query<EditionRow>(`select ${columns} from edition where id = $1`, [id]);
  return row;
}

/** Whoever changes an edition, its rounds or its participants holds it: one after the other. */
export async function lockEdition(sql: Sql, id: string): Promise<EditionRow | undefined> {
  const [row] = await sql.query<EditionRow>(`select ${columns} from edition where id = $1 for update`, [id]);
  return row;
}

/** Everything that was ever called of these periods, the oldest first; and nobody calls another meanwhile. */
export async function lockPeriods(sql: Sql, periods: readonly string[]): Promise<EditionRow[]> {
  await sql.query("select pg_advisory_xact_lock(hashtextextended('editions', 0))");
  return sql.query<EditionRow>(`select ${columns} from edition where period = any($1) order by edition.number`, [
    periods,
  ]);
}

/** Editions under way, or ended lately: what a partner that has lost what it had is told again. */
export function latestEditions(sql: Sql, limit: number): Promise<EditionRow[]> {
  return sql.query<EditionRow>(
    `select ${columns} from edition where quarters = '{}' order by edition.number desc limit $1`,
    [limit],
  );
}

/** Ids of the editions that are not over. */
export async function editionsUnderWay(sql: Sql): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    "select id from edition where state in ('CALLED', 'COUNTING') order by edition.number",
  );
  return rows.map(({ id }) => id);
}

export async function insertEdition(sql: Sql, row: Omit<EditionRow, "number">): Promise<void> {
  await sql.query(
    `insert into edition (id, period, state, failure, catalogue, epsilon, tolerated, called_at, join_by,
       share_within_ms, cut_off_at, ended_at, quarters)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[row.id, row.period, row.state, row.failure, row.catalogue, row.epsilon, row.tolerated, row.calledAt],
      ...[row.joinBy, row.shareWithinMs, row.cutOffAt, row.endedAt, row.quarters],
    ],
  );
}

export async function updateEdition(
  sql: Sql,
  { id, state, failure, tolerated, joinBy, endedAt }: EditionRow,
): Promise<void> {
  await sql.query(
    "update edition set state = $2, failure = $3, tolerated = $4, join_by = $5, ended_at = $6 where id = $1",
    [id, state, failure, tolerated, joinBy, endedAt],
  );
}
