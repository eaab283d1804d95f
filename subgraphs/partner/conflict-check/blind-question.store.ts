import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import type { BlindState } from "./conflict-check.codes.ts";
import { evaluation, type ToldEvaluation } from "./conflict-events.ts";

export type BlindQuestion = { introduction: string; grant: string; blinded: readonly string[] };

/** The one question of an introduction; the introduction is locked. */
export async function saveQuestion(sql: Sql, { introduction, grant, blinded }: BlindQuestion, now: Date) {
  await sql.query(
    `update conflict_check set blind = 'ASKED', blind_grant = $2, blinded = $3, asked_at = $4 where introduction = $1`,
    [introduction, grant, blinded, now],
  );
}

/** How often an organization was asked since then. */
export async function countQuestions(sql: Sql, organization: string, since: Date): Promise<number> {
  const text = "select count(*)::int as count from conflict_check where organization = $1 and asked_at > $2";
  return (await sql.query<{ count: number }>(text, [organization, since]))[0]?.count ?? 0;
}

/** Keeps an answer, in the place of one that did not arrive whole. */
export async function saveEvaluation(sql: Sql, introduction: string, told: ToldEvaluation): Promise<void> {
  const text = "update conflict_check set evaluation = $2::jsonb where introduction = $1";
  await sql.query(text, [introduction, JSON.stringify(told)]);
  await sql.query("delete from blind_list where introduction = $1 and public_key <> $2", [
    introduction,
    told.publicKey,
  ]);
}

export async function evaluationOf(sql: Sql, introduction: string): Promise<ToldEvaluation | undefined> {
  const text = "select evaluation from conflict_check where introduction = $1 and evaluation is not null";
  const [row] = await sql.query<{ evaluation: unknown }>(text, [introduction]);
  return row && evaluation.parse(row.evaluation);
}

export type ListChunk = { introduction: string; publicKey: string; chunk: number; entries: string };

/** @returns how many chunks of this answer are there now */
export async function saveChunk(sql: Sql, { introduction, publicKey, chunk, entries }: ListChunk): Promise<number> {
  await sql.query(
    `insert into blind_list (introduction, public_key, chunk, entries) values ($1, $2, $3, $4)
     on conflict (introduction, chunk) do update set public_key = excluded.public_key, entries = excluded.entries`,
    [introduction, publicKey, chunk, entries],
  );
  const text = "select count(*)::int as count from blind_list where introduction = $1 and public_key = $2";
  return (await sql.query<{ count: number }>(text, [introduction, publicKey]))[0]?.count ?? 0;
}

export async function readChunk(sql: Sql, introduction: string, chunk: number): Promise<string | undefined> {
  const text = "select entries from blind_list where introduction = $1 and chunk = $2";
  return (await sql.query<{ entries: string }>(text, [introduction, chunk]))[0]?.entries;
}

/** Where a comparison stands; what was asked and answered stays as long as it is needed. */
export async function moveBlind(sql: Sql, introduction: string, blind: BlindState): Promise<void> {
  await sql.query("update conflict_check set blind = $2 where introduction = $1", [introduction, blind]);
}

const waiting = z.array(z.object({ introduction: z.string(), need: z.string(), blinded: z.array(z.string()) }));

/** Questions to an organization that were not answered yet. */
export async function openQuestions(sql: Sql, organization: string) {
  const rows = await sql.query(
    `select c.introduction, i.need, to_json(c.blinded) as blinded from conflict_check c
     join introduction i on i.id = c.introduction
     where c.organization = $1 and c.blind = 'ASKED' and i.state = 'CONFLICT_CHECK' order by c.introduction`,
    [organization],
  );
  return waiting.parse(rows);
}
