import type { Sql } from "#shared/database/sql.ts";
import type { Urgency } from "./need.codes.ts";

export type NeedHolder = { person: string; urgency: Urgency };

/** Who looks after a need, and how soon help is needed. */
export async function needHolder(sql: Sql, need: string): Promise<NeedHolder | undefined> {
  const [held] = await sql.query<NeedHolder>("select held_by as person, urgency from need where id = $1", [need]);
  return held;
}
