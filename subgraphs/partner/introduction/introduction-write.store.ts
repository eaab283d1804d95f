import type { Sql } from "#shared/database/sql.ts";
import type { Contact } from "../reachability/contacts.store.ts";
import type { IntroductionState, QuestionAnswer, QuestionCode, Side, StepKind } from "./introduction.codes.ts";
import type { Introduction } from "./introduction.store.ts";

export type NewIntroduction = Pick<
  Introduction,
  | "id"
  | "need"
  | "responder"
  | "organization"
  | "way"
  | "isShort"
  | "isConfirmed"
  | "issues"
  | "startedBy"
  | "answerBy"
  | "showing"
>;

export async function insertIntroduction(sql: Sql, row: NewIntroduction, now: Date): Promise<void> {
  await sql.query(
    `insert into introduction (id, need, responder, organization, way, state, is_short, is_confirmed, issues,
       started_by, answer_by, showing, started_at, changed_at)
     values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10, $11, $12, $12)`,
    [
      row.id,
      row.need,
      row.responder,
      row.organization,
      row.way,
      row.isShort,
      row.isConfirmed,
      row.issues,
      row.startedBy,
      row.answerBy,
      row.showing,
      now,
    ],
  );
}

export type Change = {
  state: IntroductionState;
  answerBy: Date | null;
  reservation: string | null;
  outcome: string | null;
  reason: string | null;
  changedAt: Date;
};

export async function updateIntroduction(sql: Sql, id: string, change: Change): Promise<void> {
  const { state, answerBy, reservation, outcome, reason, changedAt } = change;
  await sql.query(
    `update introduction set state = $2, answer_by = $3, reservation = $4, outcome = $5, reason = $6, changed_at = $7
     where id = $1`,
    [id, state, answerBy, reservation, outcome, reason, changedAt],
  );
}

export type NewStep = {
  kind: StepKind;
  side: Side;
  actor: string | null;
  name: string | null;
  code: string | null;
  at: Date;
};

/** The next line of the timeline; the introduction is locked. */
export async function appendStep(sql: Sql, introduction: string, step: NewStep): Promise<void> {
  const { kind, side, actor, name, code, at } = step;
  await sql.query(
    `insert into introduction_step (introduction, position, kind, side, actor, name, code, at)
     select $1, coalesce(max(position), 0) + 1, $2, $3, $4, $5, $6, $7 from introduction_step where introduction = $1`,
    [introduction, kind, side, actor, name, code, at],
  );
}

export type SeenSteps = { introduction: string; side: Side; upTo: number; at: Date };

/** Marks the first `upTo` lines of the timeline, as far as a side has not seen them. @returns whether there was one */
export async function markStepsSeen(sql: Sql, { introduction, side, upTo, at }: SeenSteps): Promise<boolean> {
  const text = `update introduction_step set seen_at = $4
    where introduction = $1 and side <> $2 and position <= $3 and seen_at is null returning 1`;
  return (await sql.query(text, [introduction, side, upTo, at])).length > 0;
}

export type Staff = { people: readonly { id: string; name: string }[]; contact: Contact | null };

/** Who may act for the responder from now on, and how they are reached. */
export async function replaceStaff(
  sql: Sql,
  { id, need }: Pick<Introduction, "id" | "need">,
  { people, contact }: Staff,
): Promise<void> {
  await dropPeople(sql, id);
  await sql.query(
    `insert into introduction_person (person, introduction, need, name)
     select person, $1, $2, name from unnest($3::text[], $4::text[]) as given (person, name)`,
    [id, need, people.map((one) => one.id), people.map((one) => one.name)],
  );
  await sql.query("update introduction set contact = $2::jsonb, is_confirmed = true where id = $1", [
    id,
    contact && JSON.stringify(contact),
  ]);
}

/** Who made an offer is called by the name that their organization gives them. */
export async function nameOfferer(sql: Sql, introduction: string, { id, name }: { id: string; name: string }) {
  await sql.query("update introduction_step set name = $3 where introduction = $1 and actor = $2 and name is null", [
    introduction,
    id,
    name,
  ]);
}

/** Their access ends. */
export async function dropPeople(sql: Sql, introduction: string): Promise<void> {
  await sql.query("delete from introduction_person where introduction = $1", [introduction]);
}

/** An offer that nobody may have made: as if it had never been. */
export async function deleteIntroduction(sql: Sql, id: string): Promise<void> {
  await sql.query("delete from introduction where id = $1", [id]);
}

export type Question = { introduction: string; question: QuestionCode; side: Side };

/** False when this side has asked it before. */
export async function insertQuestion(sql: Sql, { introduction, question, side }: Question): Promise<boolean> {
  const text = `insert into introduction_question (introduction, question, side) values ($1, $2, $3)
    on conflict do nothing returning 1`;
  return (await sql.query(text, [introduction, question, side])).length > 0;
}

/** False when none of these was asked. */
export async function saveAnswer(sql: Sql, asked: readonly Question[], answer: QuestionAnswer): Promise<boolean> {
  const text = `update introduction_question set answer = $1 where (introduction, question, side) in
    (select i, q, s from unnest($2::text[], $3::text[], $4::text[]) as given (i, q, s)) returning 1`;
  const columns = [
    asked.map((one) => one.introduction),
    asked.map((one) => one.question),
    asked.map((one) => one.side),
  ];
  return (await sql.query(text, [answer, ...columns])).length > 0;
}

/** Its answer is waited for until then. */
export async function moveAnswer(sql: Sql, id: string, answerBy: Date | null): Promise<void> {
  await sql.query("update introduction set answer_by = $2 where id = $1", [id, answerBy]);
}

/** All of a need, with what belongs to them. @returns what they were, and with whom */
export async function deleteIntroductionsOf(
  sql: Sql,
  need: string,
): Promise<Pick<Introduction, "id" | "organization">[]> {
  await sql.query("delete from held_issue where introduction in (select id from introduction where need = $1)", [need]);
  return sql.query("delete from introduction where need = $1 returning id, organization", [need]);
}
