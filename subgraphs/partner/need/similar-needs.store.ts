import type { Sql } from "#shared/database/sql.ts";

export type SimilarNeeds = { id: string; count: number };

/** From here on the number says no more: a combination that many share identifies nobody. */
const enough = 20;

const recently = "1 year";

/**
 * For each of these needs (at most 1,000), how many other needs that were posted lately hold all of its issues with
 * their places, and all of its languages. Those that share the first issue are looked at, and no more than it takes to
 * find enough.
 */
export async function recentNeedsLike(sql: Sql, ids: readonly string[], now: Date): Promise<SimilarNeeds[]> {
  return sql.query<SimilarNeeds>(
    `select n.id, (
       select count(*)::int from (
         select from need o
         where o.status <> 'DRAFT' and o.id in (select j.need_id from need_issue j
             where j.issue = first.issue and j.jurisdiction = first.jurisdiction)
           and o.id <> n.id and o.languages @> n.languages
           and o.posted_at > $2::timestamptz - interval '${recently}'
           and not exists (
             select from need_issue i where i.need_id = n.id and not exists (
               select from need_issue k
               where k.need_id = o.id and k.issue = i.issue and k.jurisdiction = i.jurisdiction))
         limit ${enough}) alike) as count
     from need n join lateral (
       select issue, jurisdiction from need_issue where need_id = n.id order by position limit 1) first on true
     where n.id = any($1)`,
    [ids, now],
  );
}
