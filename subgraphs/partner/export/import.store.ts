import type { Sql } from "#shared/database/sql.ts";

/** Which of these ids needs or issues of ours have. */
export async function idsInUse(sql: Sql, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const text = "select id from need where id = any($1) union select id from need_issue where id = any($1)";
  return new Set((await sql.query<{ id: string }>(text, [ids])).map(({ id }) => id));
}

/** Which of these needs were erased: they stay so. */
export async function idsErased(sql: Sql, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const text = "select distinct subject as id from audit_entry where subject = any($1) and action = 'need.erase'";
  return new Set((await sql.query<{ id: string }>(text, [ids])).map(({ id }) => id));
}
