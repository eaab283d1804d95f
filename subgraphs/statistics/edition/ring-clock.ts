import type { Sql } from "#shared/database/sql.ts";

export const editionChannel = "edition";

/** Something may be due at once: heard when the transaction is committed. */
export async function ringClock(sql: Sql): Promise<void> {
  await sql.query(`select pg_notify('${editionChannel}', '')`);
}
