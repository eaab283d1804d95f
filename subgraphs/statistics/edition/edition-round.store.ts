import type { Sql } from "#shared/database/sql.ts";
import { readCells, writeCells } from "./cell-bytes.ts";
import type { RoundRow } from "./edition.row.ts";

const columns = `id, number, participants, participants_digest as "participantsDigest",
  opened_at as "openedAt", share_by as "shareBy", state, missing`;

/** The first one first; at most two of each edition. */
export function roundsOf(sql: Sql, editions: readonly string[]): Promise<(RoundRow & { edition: string })[]> {
  return sql.query<RoundRow & { edition: string }>(
    `select edition, ${columns} from edition_round where edition = any($1) order by edition, number`,
    [editions],
  );
}

/** @returns its number within the edition */
export async function insertRound(sql: Sql, edition: string, round: Omit<RoundRow, "number">): Promise<number> {
  const [row] = await sql.query<{ number: number }>(
    `insert into edition_round (id, edition, number, participants, participants_digest, opened_at, share_by, state)
     select $1, $2, count(*) + 1, $3, $4, $5, $6, $7 from edition_round where edition = $2 returning number`,
    [
      ...[round.id, edition, JSON.stringify(round.participants), round.participantsDigest],
      ...[round.openedAt, round.shareBy, round.state],
    ],
  );
  return row?.number ?? 0;
}

/** Ends the open round, if there is one, and forgets what was added up in it. */
export async function closeRounds(
  sql: Sql,
  edition: string,
  { to, missing }: { to: "COMPLETE" | "ABANDONED"; missing: readonly string[] },
): Promise<void> {
  await sql.query(
    "update edition_round set state = $2, missing = $3, sum = null where edition = $1 and state = 'OPEN'",
    [edition, to, missing],
  );
}

export async function findRound(
  sql: Sql,
  { edition, round }: { edition: string; round: string },
): Promise<RoundRow | undefined> {
  const [row] = await sql.query<RoundRow>(`select ${columns} from edition_round where edition = $1 and id = $2`, [
    edition,
    round,
  ]);
  return row;
}

export async function openRoundOf(sql: Sql, edition: string): Promise<RoundRow | undefined> {
  const [row] = await sql.query<RoundRow>(
    `select ${columns} from edition_round where edition = $1 and state = 'OPEN'`,
    [edition],
  );
  return row;
}

/** What has been added up in an open round; `undefined` before the first share. */
export async function sumOf(sql: Sql, round: string): Promise<Int32Array | undefined> {
  const [row] = await sql.query<{ sum: Buffer | null }>("select sum from edition_round where id = $1", [round]);
  return row?.sum ? readCells(row.sum) : undefined;
}

export async function keepSum(sql: Sql, round: string, sum: Int32Array): Promise<void> {
  await sql.query("update edition_round set sum = $2 where id = $1", [round, writeCells(sum)]);
}
