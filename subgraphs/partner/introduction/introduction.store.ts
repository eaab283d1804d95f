import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import { asShown, type CheckStanding } from "../conflict-check/check-standing.ts";
import type { PageRequest } from "../graph/page.ts";
import { type Contact, contactForm } from "../reachability/contacts.store.ts";
import type {
  IntroductionOutcome,
  IntroductionReason,
  IntroductionState,
  QuestionAnswer,
  QuestionCode,
  Side,
  StepKind,
} from "./introduction.codes.ts";
import { selectIntroduction } from "./introduction.sql.ts";

/** One line of the timeline. */
export type IntroductionStep = {
  kind: StepKind;
  side: Side;
  /** Who did it, by the name that their organization gives them. */
  name: string | null;
  /** The reason, outcome, question or answer that belongs to it. */
  code: string | null;
  at: string;
  /** When somebody of the other side first had it before them. */
  seenAt: string | null;
};

export type AskedQuestion = { question: QuestionCode; side: Side; answer: QuestionAnswer | null };

/** An introduction with all that belongs to it. */
export type Introduction = {
  id: string;
  need: string;
  responder: string;
  /** The responder's. */
  organization: string;
  way: "REQUESTED" | "OFFERED";
  state: IntroductionState;
  isShort: boolean;
  /** Of an offer: whether their organization has confirmed who made it. Until then nobody of home sees it. */
  isConfirmed: boolean;
  issues: string[];
  startedBy: string;
  reservation: string | null;
  /** Under which the need was shown to whoever offers. */
  showing: string | null;
  contact: Contact | null;
  outcome: IntroductionOutcome | null;
  reason: IntroductionReason | null;
  answerBy: Date | null;
  startedAt: Date;
  steps: IntroductionStep[];
  people: { id: string; name: string }[];
  questions: AskedQuestion[];
  /** How a conflict of interest is looked for, and how far that has come. */
  conflict: CheckStanding;
};

type Row = Omit<Introduction, "contact" | "answerBy" | "startedAt" | "conflict"> & {
  conflict: CheckStanding | null;
  contact: unknown;
  answerBy: string | null;
  startedAt: string;
};

/** Those of these ids (at most 1,000) that home may see; without `person` for home's people, with one for somebody else's. */
export async function introductionRows(sql: Sql, ids: readonly string[], person?: string): Promise<Introduction[]> {
  if (person === undefined) {
    return (await sql.query<Row>(`${selectIntroduction} where i.id = any($1) and i.is_confirmed`, [ids])).map(read);
  }
  const text = `${selectIntroduction} join introduction_person mine on mine.introduction = i.id and mine.person = $2
    where i.id = any($1)`;
  return (await sql.query<Row>(text, [ids, person])).map(read);
}

/** The need first, as every command on a need does: two changes never wait for each other. */
export async function lockIntroduction(sql: Sql, id: string): Promise<Introduction | undefined> {
  const text = "select 1 from need where id = (select need from introduction where id = $1) for update";
  if ((await sql.query(text, [id])).length === 0) return undefined;
  await sql.query("select 1 from introduction where id = $1 for update", [id]);
  const [row] = await sql.query<Row>(`${selectIntroduction} where i.id = $1`, [id]);
  return row && read(row);
}

/**
 * The same for a deadline, which holds its own row already: it waits for nobody, or two changes would wait for each
 * other. @returns `BUSY` while somebody else works on the need
 */
export async function lockIdleIntroduction(sql: Sql, id: string): Promise<Introduction | "BUSY" | undefined> {
  const text = "select need from introduction where id = $1";
  const [known] = await sql.query<{ need: string }>(text, [id]);
  if (!known) return undefined;
  const locked = await sql.query("select 1 from need where id = $1 for update skip locked", [known.need]);
  return locked.length === 0 ? "BUSY" : lockIntroduction(sql, id);
}

/** All of a need that still live, the need being locked. */
export async function liveIntroductionsOf(sql: Sql, need: string): Promise<Introduction[]> {
  return (await sql.query<Row>(`${selectIntroduction} where i.need = $1 and i.state = any($2)`, [need, live])).map(
    read,
  );
}

/** Those that live with one organization, a page at a time. */
export async function liveIntroductionsWith(sql: Sql, organization: string, after: string): Promise<Introduction[]> {
  const text = `${selectIntroduction} where i.organization = $1 and i.state = any($2) and i.id > $3
    order by i.id limit 500`;
  return (await sql.query<Row>(text, [organization, live, after])).map(read);
}

/** Of a need, the newest first, one more than asked for; for `person` alone those in which they take part. */
export async function newestIntroductions(
  sql: Sql,
  { need, person }: { need: string; person: string | undefined },
  page: PageRequest<[startedAt: string, id: string]>,
): Promise<Introduction[]> {
  const [startedAt, id] = page.after ?? [null, null];
  const text = `${selectIntroduction} where i.need = $1 and i.is_confirmed
    and ($2::text is null or exists (select from introduction_person p where p.introduction = i.id and p.person = $2))
    and ($3::timestamptz is null or i.started_at < $3 or (i.started_at = $3 and i.id > $4))
    order by i.started_at desc, i.id limit $5`;
  return (await sql.query<Row>(text, [need, person ?? null, startedAt, id, page.first + 1])).map(read);
}

/** Of those that live with somebody who was stopped, the ids that this was not told of yet, at most 500. */
export async function introductionsToEnd(
  sql: Sql,
  { organizations, responders }: { organizations: readonly string[]; responders: readonly string[] },
): Promise<string[]> {
  if (organizations.length === 0 && responders.length === 0) return [];
  const text = `select id from introduction i where state = any($1) and (organization = any($2) or responder = any($3))
    and (state <> 'ACCEPTED' or not exists
      (select from introduction_step s where s.introduction = i.id and s.kind = 'UNAVAILABLE')) order by id limit 500`;
  return (await sql.query<{ id: string }>(text, [live, organizations, responders])).map(({ id }) => id);
}

const live = ["REQUESTED", "OFFERED", "CONFLICT_CHECK", "CLEARED", "RESERVED", "ACCEPTED"];
const storedContact = contactForm.nullable();

function read(row: Row): Introduction {
  return {
    ...row,
    conflict: row.conflict ?? asShown,
    contact: z.parse(storedContact, row.contact),
    answerBy: row.answerBy === null ? null : new Date(row.answerBy),
    startedAt: new Date(row.startedAt),
  };
}
