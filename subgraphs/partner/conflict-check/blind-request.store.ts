import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";

/** What a home asks us blindly. What was blinded is kept until it is answered. */
export type BlindRequest = { introduction: string; home: string; blinded: string[] };

/** False when there was one for this introduction before. */
export async function insertRequest(sql: Sql, { introduction, home, blinded }: BlindRequest, now: Date) {
  const text = `insert into blind_request (introduction, home, state, blinded, received_at)
    values ($1, $2, 'WAITING', $3, $4) on conflict do nothing returning 1`;
  return (await sql.query(text, [introduction, home, blinded, now])).length > 0;
}

export type RequestState = "WAITING" | "ANSWERED" | "REFUSED" | "FORGOTTEN";

export async function requestStateOf(sql: Sql, introduction: string): Promise<RequestState | undefined> {
  const text = "select state from blind_request where introduction = $1";
  return (await sql.query<{ state: RequestState }>(text, [introduction]))[0]?.state;
}

/** How often a home has asked since then. */
export async function countRequests(sql: Sql, home: string, since: Date): Promise<number> {
  const text = "select count(*)::int as count from blind_request where home = $1 and received_at > $2";
  return (await sql.query<{ count: number }>(text, [home, since]))[0]?.count ?? 0;
}

const waiting = z.array(z.object({ introduction: z.string(), home: z.string(), blinded: z.array(z.string()) }));

/** Who has waited longest. */
export async function nextRequest(sql: Sql): Promise<BlindRequest | undefined> {
  const rows = await sql.query(
    `select introduction, home, to_json(blinded) as blinded from blind_request
     where state = 'WAITING' order by received_at, introduction limit 1`,
  );
  return waiting.parse(rows)[0];
}

/** Done with, one way or another: what was blinded is deleted. False when nobody waits for it any more. */
export async function endRequest(sql: Sql, introduction: string, state: Exclude<RequestState, "WAITING">) {
  const text = `update blind_request set state = $2, blinded = null
    where introduction = $1 and state = 'WAITING' returning 1`;
  return (await sql.query(text, [introduction, state])).length > 0;
}

/** What a home was answered that may still wait for it. */
export async function answeredRequests(sql: Sql, home: string): Promise<string[]> {
  const rows = await sql.query<{ introduction: string }>(
    `select r.introduction from blind_request r join inbox_item b on b.introduction = r.introduction
     where r.home = $1 and r.state = 'ANSWERED' and b.state = 'CONFLICT_CHECK' order by r.introduction`,
    [home],
  );
  return rows.map(({ introduction }) => introduction);
}
