import type { Sql } from "#shared/database/sql.ts";

/** Whether somebody of the responder's side takes part in an introduction. */
export async function maySeeAsOther(sql: Sql, person: string, introduction: string): Promise<boolean> {
  const text = "select 1 from introduction_person where person = $1 and introduction = $2";
  return (await sql.query(text, [person, introduction])).length > 0;
}

/** Of these needs, the ones in which somebody was introduced, with the issues of their introductions alone. */
export async function introducedIssues(
  sql: Sql,
  person: string,
  needs: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await sql.query<{ need: string; issues: string[] }>(
    `select p.need, json_agg(distinct issue) as issues from introduction_person p
     join introduction i on i.id = p.introduction cross join unnest(i.issues) as issue
     where p.person = $1 and p.need = any($2) and i.is_confirmed group by p.need`,
    [person, needs],
  );
  return new Map(rows.map(({ need, issues }) => [need, new Set(issues)]));
}
