import type { Sql } from "#shared/database/sql.ts";

const most = 500;

/** Responders of whom a conflict of interest was said about a need, before or after it was taken on; at most 500. */
export async function conflictedIn(sql: Sql, need: string): Promise<string[]> {
  const rows = await sql.query<{ responder: string }>(
    `select distinct responder from introduction where need = $1
       and (state = 'CONFLICT_OF_INTEREST' or state = 'ENDED' and reason = 'CONFLICT_FOUND') order by responder limit $2`,
    [need, most],
  );
  return rows.map(({ responder }) => responder);
}
