import type { Sql } from "#shared/database/sql.ts";
import type { UnopenedSectionView } from "./cannot-open.view.ts";

const most = 500;

/** Of the unfinished needs that somebody looks after, the newest of each piece when it is not sealed for them; at most 500. */
export async function cannotOpen(sql: Sql, person: string): Promise<UnopenedSectionView[]> {
  const rows = await sql.query<UnopenedSectionView>(
    `select newest.need, newest.section, newest.piece,
       (select coalesce(json_agg(p.id order by p.id), '[]') from person p
        where p.id = any(newest.readers) and p.status = 'ACTIVE') as "openedBy"
     from (select distinct on (c.need, c.section, c.piece) c.need, c.section, c.piece, c.readers
       from case_part c join need n on n.id = c.need
       where n.held_by = $1 and n.status in ('OPEN', 'MATCHED')
       order by c.need, c.section, c.piece, c.version desc) newest
     where not ($1 = any(newest.readers)) order by newest.need, newest.section, newest.piece limit $2`,
    [person, most],
  );
  return rows.map(({ need, section, piece, openedBy }) => ({ need, section, piece, openedBy }));
}
