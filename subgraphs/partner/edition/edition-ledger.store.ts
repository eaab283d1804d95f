import type { Sql } from "#shared/database/sql.ts";

/** What a period has cost: ε for each need that is counted, and in how many rounds. */
export type LedgerEntry = { period: string; spent: number; limit: number; rounds: number };

/** The database takes no third one either. */
export const mostRounds = 2;

/** Of every period that has cost something (at most 100), the newest first. */
export async function ledgerEntries(sql: Sql): Promise<LedgerEntry[]> {
  return sql.query<LedgerEntry>(
    'select period, spent, budget as "limit", rounds from edition_ledger order by period desc limit 100',
  );
}

export async function ledgerOf(sql: Sql, period: string): Promise<LedgerEntry | undefined> {
  const [entry] = await sql.query<LedgerEntry>(
    'select period, spent, budget as "limit", rounds from edition_ledger where period = $1',
    [period],
  );
  return entry;
}

/**
 * Keeps everybody else from the period's ledger until the transaction ends, also while there is no entry yet: two
 * rounds that arrive at once are judged one after the other.
 */
export async function lockLedger(sql: Sql, period: string): Promise<void> {
  await sql.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`edition ledger ${period}`]);
}

/** One round more. Only under `lockLedger`. The limit stays what it was at the first. */
export async function chargeRound(
  sql: Sql,
  { period, epsilon, limit }: { period: string; epsilon: number; limit: number },
): Promise<void> {
  await sql.query(
    `insert into edition_ledger (period, budget, spent, rounds) values ($1, $2, $3, 1)
     on conflict (period) do update set spent = edition_ledger.spent + excluded.spent,
       rounds = edition_ledger.rounds + 1`,
    [period, limit, epsilon],
  );
}
