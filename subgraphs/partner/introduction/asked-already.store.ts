import type { Sql } from "#shared/database/sql.ts";
import { refusalReasonMeanings } from "./introduction.codes.ts";

/**
 * Responders who were introduced to a locked need, or asked for it: they are not shown it by itself. Who said no, has a
 * conflict or ended it has spoken; who is in touch about one issue would learn by another that both are one need's. A
 * refusal by their organization's system is nobody's word.
 */
export async function askedAlready(sql: Sql, need: string): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ responder: string }>(
    `select distinct responder from introduction
     where need = $1 and not (state = 'DECLINED' and coalesce(reason, '') = any($2))`,
    [need, Object.keys(refusalReasonMeanings)],
  );
  return new Set(rows.map(({ responder }) => responder));
}
