import type { Sql } from "#shared/database/sql.ts";

/** Of these needs (at most 1,000), the ids of the issues about which somebody is asked or offers, and is not taken on. */
export async function askedIssuesOf(
  sql: Sql,
  needs: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (needs.length === 0) return new Map();
  const rows = await sql.query<{ need: string; issues: string[] }>(
    `select i.need, to_json(array_agg(distinct asked)) as issues
     from introduction i cross join unnest(i.issues) asked
     where i.need = any($1) and i.state in ('REQUESTED', 'OFFERED', 'CONFLICT_CHECK', 'CLEARED', 'RESERVED')
     group by i.need`,
    [needs],
  );
  return new Map(rows.map(({ need, issues }) => [need, new Set(issues)]));
}
