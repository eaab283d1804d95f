import type { Sql } from "#shared/database/sql.ts";
import type { UnopenedSectionView } from "./cannot-open.view.ts";
import { recoveryReaderOf } from "./case-file.codes.ts";

const most = 500;

type Row = Omit<UnopenedSectionView, "isOnPaper"> & { readers: string[] };

/** The newest of each piece of an unfinished need, with the people of the organization who can open it. */
const newestParts = (where: string) => `select distinct on (c.need, c.section, c.piece) c.need, n.reference, n.held_by,
    c.section, c.piece, to_json(c.readers) as readers, c.readers as those,
    (select coalesce(json_agg(p.id order by p.id), '[]') from person p
     where p.id = any(c.readers) and p.status = 'ACTIVE') as "openedBy"
  from case_part c join need n on n.id = c.need
  where n.status in ('OPEN', 'MATCHED') and ${where}
  order by c.need, c.section, c.piece, c.version desc`;

const order = `order by newest.need, newest.section, newest.piece limit ${most}`;

/** Of the unfinished needs that somebody looks after, the newest of each piece when it is not sealed for them; at most 500. */
export async function cannotOpen(sql: Sql, person: string): Promise<UnopenedSectionView[]> {
  const text = `select * from (${newestParts("n.held_by = $1")}) newest where not ($1 = any(newest.those)) ${order}`;
  return (await sql.query<Row>(text, [person])).map(viewOf);
}

/**
 * Of all unfinished needs, the newest of each piece that this person alone can open of those who take part, whether or
 * not they still take part themselves; at most 500.
 */
export async function opensAlone(sql: Sql, person: string): Promise<UnopenedSectionView[]> {
  const sealedFor = "exists (select from case_part s where s.need = c.need and $1 = any(s.readers))";
  const text = `select * from (${newestParts(sealedFor)}) newest where $1 = any(newest.those)
    and not exists (select from person p where p.id = any(newest.those) and p.id <> $1 and p.status = 'ACTIVE') ${order}`;
  return (await sql.query<Row>(text, [person])).map(viewOf);
}

/** Who looks after the unfinished needs of which something is sealed for a colleague, each need once; at most 500. */
export async function keepersOfSealedFor(sql: Sql, person: string): Promise<{ need: string; heldBy: string }[]> {
  return sql.query<{ need: string; heldBy: string }>(
    `select n.id as need, n.held_by as "heldBy" from need n where n.status in ('OPEN', 'MATCHED')
       and exists (select from case_part c where c.need = n.id and $1 = any(c.readers)) order by n.id limit ${most}`,
    [person],
  );
}

function viewOf({ need, reference, section, piece, openedBy, readers }: Row): UnopenedSectionView {
  return { need, reference, section, piece, openedBy, isOnPaper: readers.includes(recoveryReaderOf(need)) };
}
