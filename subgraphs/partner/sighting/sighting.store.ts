import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";
import type { PageRequest } from "../graph/page.ts";

export type NewSightings = { needs: readonly string[]; person: string; hour: Date; at: Date };

/** Notes who saw which needs in this hour. @returns those that were not noted yet */
export async function insertSightings(sql: Sql, { needs, person, hour, at }: NewSightings): Promise<string[]> {
  const rows = await sql.query<{ need: string }>(
    `insert into need_sighting (need, person, hour, at)
     select need, $2, $3, $4 from unnest($1::text[]) as seen (need) order by need
     on conflict do nothing returning need`,
    [needs, person, hour, at],
  );
  return rows.map(({ need }) => need);
}

/**
 * One person who has seen a need; `hours` counts the clock hours in which they did, `name` is what the need's
 * introductions call them.
 */
export type SightingRow = { person: string; name: string | null; firstAt: Date; lastAt: Date; hours: number };

/** Who has seen a need, the latest first, one more than asked for. */
export async function latestSightings(
  sql: Sql,
  need: string,
  page: PageRequest<[lastAt: string, person: string]>,
): Promise<SightingRow[]> {
  const [lastAt, person] = page.after ?? [null, null];
  const rows = await sql.query<{ person: string; name: string | null; firstAt: string; lastAt: string; hours: number }>(
    `select person, (select max(p.name) from introduction_person p where p.need = $1 and p.person = s.person) as name,
       ${isoText("min(at)")} as "firstAt", ${isoText("max(at)")} as "lastAt", count(*)::int as hours
     from need_sighting s where need = $1 group by person
     having $2::timestamptz is null or max(at) < $2 or (max(at) = $2 and person > $3)
     order by max(at) desc, person limit $4`,
    [need, lastAt, person, page.first + 1],
  );
  return rows.map((row) => ({ ...row, firstAt: new Date(row.firstAt), lastAt: new Date(row.lastAt) }));
}

export async function deleteSightingsOf(sql: Sql, need: string): Promise<void> {
  await sql.query("delete from need_sighting where need = $1", [need]);
}
