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
