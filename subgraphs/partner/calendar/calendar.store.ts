import type { Sql } from "#shared/database/sql.ts";

export type CalendarLink = { person: string; keyHash: string; madeAt: Date };

/** The one that somebody had opens nothing from then on. */
export async function keepLink(sql: Sql, { person, keyHash, madeAt }: CalendarLink): Promise<void> {
  await sql.query(
    `insert into calendar_link (person, key_hash, made_at) values ($1, $2, $3)
     on conflict (person) do update set key_hash = excluded.key_hash, made_at = excluded.made_at`,
    [person, keyHash, madeAt],
  );
}

/** False when there was none. */
export async function removeLink(sql: Sql, person: string): Promise<boolean> {
  return (await sql.query("delete from calendar_link where person = $1 returning 1", [person])).length > 0;
}

/** When somebody's link was made. */
export async function linkMadeAt(sql: Sql, person: string): Promise<Date | undefined> {
  const text = `select made_at as "madeAt" from calendar_link where person = $1`;
  const [link] = await sql.query<{ madeAt: Date }>(text, [person]);
  return link && new Date(link.madeAt);
}

/** The link of somebody who takes part. */
export async function findLink(sql: Sql, keyHash: string): Promise<CalendarLink | undefined> {
  const [link] = await sql.query<CalendarLink>(
    `select l.person, l.key_hash as "keyHash", l.made_at as "madeAt"
     from calendar_link l join person p on p.id = l.person and p.status = 'ACTIVE' where l.key_hash = $1`,
    [keyHash],
  );
  return link;
}

const mostDays = 1_000;

/** The days on which something of the needs that somebody holds is due, `YYYY-MM-DD`, each once; also of what nobody took so far. */
export async function daysDue(sql: Sql, person: string): Promise<string[]> {
  const rows = await sql.query<{ day: string }>(
    `select distinct to_char(i.due_on, 'YYYY-MM-DD') as day from need n join need_issue i on i.need_id = n.id
     where n.held_by = $1 and n.status in ('OPEN', 'MATCHED') and (i.status in ('OPEN', 'HELD') or i.status = 'UNMET' and i.outcome is null)
       and i.due_on is not null
     order by day limit $2`,
    [person, mostDays],
  );
  return rows.map(({ day }) => day);
}
