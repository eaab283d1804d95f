import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import { type SealedPart, sealedPart } from "#shared/seal/sealed-part.ts";
import { isoText } from "../database/iso-text.ts";

/** Whose word a note is: of the need's people, or of the responder's. */
export type NoteSide = "HOME" | "OTHER";

export type NoteReader = { person: string; seenAt: string | null };

/** A sealed note as everybody who takes part may know of it: without what was sealed. */
export type Note = {
  introduction: string;
  /** From 1, in the order of the introduction. */
  number: number;
  side: NoteSide;
  sender: string;
  name: string | null;
  writtenAt: string;
  readers: NoteReader[];
};

export type NewNote = Omit<Note, "readers" | "writtenAt"> & { writtenAt: Date; part: SealedPart };

/** Of these introductions (at most 1,000), in their order. */
export async function notesOf(sql: Sql, introductions: readonly string[]): Promise<Note[]> {
  return sql.query<Note>(
    `select n.introduction, n.number, n.side, n.sender, n.name, ${isoText("n.written_at")} as "writtenAt",
       (select json_agg(json_build_object('person', r.person, 'seenAt', ${isoText("r.seen_at")}) order by r.person)
        from note_reader r where r.introduction = n.introduction and r.number = n.number) as readers
     from note n where n.introduction = any($1) order by n.introduction, n.number`,
    [introductions],
  );
}

/** How many an introduction has; of one side, or of both. */
export async function countNotes(sql: Sql, introduction: string, side?: NoteSide): Promise<number> {
  const text = "select count(*)::int as count from note where introduction = $1 and ($2::text is null or side = $2)";
  const [row] = await sql.query<{ count: number }>(text, [introduction, side ?? null]);
  return row?.count ?? 0;
}

/** The next one; its introduction is locked. Its readers are those for whom it was sealed. */
export async function insertNote(sql: Sql, note: NewNote): Promise<void> {
  const { introduction, number, side, sender, name, writtenAt, part } = note;
  await sql.query(
    `insert into note (introduction, number, side, sender, name, written_at, part)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb)`,
    [introduction, number, side, sender, name, writtenAt, JSON.stringify(part)],
  );
  const readers = part.wraps.map(({ recipient }) => recipient);
  const text =
    "insert into note_reader (introduction, number, person) select $1, $2, one from unnest($3::text[]) as one";
  await sql.query(text, [introduction, number, readers]);
}

export type ReadNote = { introduction: string; number: number; person: string };

/** False when this person is none of its readers. When they first took it stays. */
export async function markNoteSeen(sql: Sql, { introduction, number, person }: ReadNote, at: Date): Promise<boolean> {
  const text = `update note_reader set seen_at = coalesce(seen_at, $4)
    where introduction = $1 and number = $2 and person = $3 returning 1`;
  return (await sql.query(text, [introduction, number, person, at])).length > 0;
}

/** What was sealed, for one of its readers who still takes part; whoever is of home does. */
export async function partFor(
  sql: Sql,
  { introduction, number, person }: ReadNote,
  isHome: boolean,
): Promise<SealedPart | undefined> {
  const [row] = await sql.query<{ part: unknown }>(
    `select n.part from note n join note_reader r on r.introduction = n.introduction and r.number = n.number
     where n.introduction = $1 and n.number = $2 and r.person = $3
       and ($4 or exists (select from introduction_person p where p.introduction = $1 and p.person = $3))`,
    [introduction, number, person, isHome],
  );
  return row && z.parse(sealedPart, row.part);
}

/** Every note of a need, with its receipts. @returns how many there were */
export async function deleteNotes(sql: Sql, need: string): Promise<number> {
  const text = `delete from note where introduction in (select id from introduction where need = $1) returning 1`;
  return (await sql.query(text, [need])).length;
}
