import type { Sql } from "#shared/database/sql.ts";

/** The need that was shown to an organization under this id. */
export async function needShownTo(sql: Sql, showing: string, organization: string): Promise<string | undefined> {
  const text = "select need from showing where id = $1 and organization = $2";
  return (await sql.query<{ need: string }>(text, [showing, organization]))[0]?.need;
}
