import type { Sql } from "#shared/database/sql.ts";

/** What somebody of ours is called: a person, or a tool. */
export async function nameOfPerson(sql: Sql, id: string): Promise<string | null> {
  const text = "select name from person where id = $1 union all select name from tool where id = $1";
  const [known] = await sql.query<{ name: string }>(text, [id]);
  return known?.name ?? null;
}
