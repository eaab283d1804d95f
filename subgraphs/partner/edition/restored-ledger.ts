import { currentBeginning } from "#shared/audit/epoch.store.ts";
import { openBeginning } from "#shared/audit/epoch-beginning.ts";
import type { Sql } from "#shared/database/sql.ts";

/**
 * When an older state of the database was last put back, as the organization's own records announce it; undefined when
 * that never happened. The ledger came back with it, and does not know what was answered in between.
 * @throws RangeError for an announcement that cannot be read: then nobody knows what the ledger is worth
 */
export async function ledgerRestoredAt(sql: Sql): Promise<Date | undefined> {
  const statement = await currentBeginning(sql);
  if (statement === undefined) return undefined;
  const opened = await openBeginning(statement);
  if (!opened) throw new RangeError("the beginning of the present epoch cannot be read");
  return new Date(opened.beginning.at);
}

/**
 * Whether a period may have cost more than the ledger says: it was settled when the ledger was put back, so that it
 * could be asked for before.
 */
export function isLedgerUnsure(cutOffAt: Date, restoredAt: Date | undefined): boolean {
  return restoredAt !== undefined && cutOffAt <= restoredAt;
}
