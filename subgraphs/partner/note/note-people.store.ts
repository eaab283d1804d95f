import type { Sql } from "#shared/database/sql.ts";
import type { NoteSide } from "./note.store.ts";

/** Somebody who takes part in an introduction. */
export type NotePerson = { introduction: string; id: string; name: string; side: NoteSide };

/**
 * Who takes part in these introductions (at most 1,000): at home whoever looks after the need and the coordinators; of
 * the other side whom its organization has named, while it goes on.
 */
export async function notePeople(sql: Sql, introductions: readonly string[]): Promise<NotePerson[]> {
  return sql.query<NotePerson>(
    `select i.id as introduction, p.id, p.name, 'HOME' as side from introduction i join need n on n.id = i.need
       join person p on p.status = 'ACTIVE' and (p.id = n.held_by or 'COORDINATOR' = any(p.roles))
       where i.id = any($1)
     union all
     select p.introduction, p.person, p.name, 'OTHER' from introduction_person p where p.introduction = any($1)
     order by 1, 4, 2`,
    [introductions],
  );
}

/** Of these people those of home who may read what is sealed about a need, each with their key to seal for, if any. */
export async function homeReaders(sql: Sql, people: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const rows = await sql.query<{ id: string; sealing: string | null }>(
    `select p.id, k.sealing from person p left join person_key k on k.person = p.id and k.ended_at is null
     where p.id = any($1) and p.status = 'ACTIVE' and p.roles && array['ADVOCATE', 'COORDINATOR']`,
    [people],
  );
  return new Map(rows.map(({ id, sealing }) => [id, sealing]));
}
