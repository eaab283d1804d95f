import type { Sql } from "#shared/database/sql.ts";
import type { MessageKind } from "../reachability/message-kind.ts";

/** For whom a message is, and of which kind: one of each kind at most waits for somebody. */
type Waiting = { person: string; kind: MessageKind };

/** A message that is due to somebody; `version` tells whether there is news since it was taken. */
export type DueMessage = Waiting & { version: number; attempts: number };

/** Lets a message wait for somebody until then; the one that waits already goes at the earlier of the two times. */
export async function queueMessage(sql: Sql, { person, kind }: Waiting, dueAt: Date): Promise<void> {
  await sql.query(
    `insert into notice_mail (person, kind, due_at) values ($1, $2, $3)
     on conflict (person, kind) do update set due_at = least(notice_mail.due_at, excluded.due_at),
       version = notice_mail.version + 1`,
    [person, kind, dueAt],
  );
}

export type Taking = { now: Date; leaseMs: number; kinds: readonly MessageKind[] };

/** Takes the message of one of these kinds that is due first, until then: whoever dies with it leaves it to the next. */
export async function takeDueMessage(sql: Sql, { now, leaseMs, kinds }: Taking): Promise<DueMessage | undefined> {
  const [message] = await sql.query<DueMessage>(
    `update notice_mail set leased_until = $2, attempts = attempts + 1 where (person, kind) = (
       select person, kind from notice_mail
       where due_at <= $1 and kind = any($3) and (leased_until is null or leased_until <= $1)
       order by due_at, person, kind limit 1 for update skip locked)
     returning person, kind, version, attempts`,
    [now, new Date(now.getTime() + leaseMs), kinds],
  );
  return message;
}

const isOne = "person = $1 and kind = $2";

/** It was sent, or there is nothing to send; what came up meanwhile waits for the next. */
export async function endMessage(sql: Sql, { person, kind, version }: DueMessage): Promise<void> {
  const one = [person, kind, version];
  await sql.query(`update notice_mail set leased_until = null, attempts = 0 where ${isOne} and version <> $3`, one);
  await sql.query(`delete from notice_mail where ${isOne} and version = $3`, one);
}

/** It is to be tried again then; what came up meanwhile keeps its own time. */
export async function postponeMessage(sql: Sql, { person, kind, version }: DueMessage, dueAt: Date): Promise<void> {
  await sql.query(
    `update notice_mail set leased_until = null, due_at = case when version = $3 then $4 else due_at end
     where ${isOne}`,
    [person, kind, version, dueAt],
  );
}

/** It waits for its hour, which is no failed attempt. */
export async function holdMessage(sql: Sql, message: DueMessage, dueAt: Date): Promise<void> {
  await postponeMessage(sql, message, dueAt);
  await sql.query(`update notice_mail set attempts = 0 where ${isOne}`, [message.person, message.kind]);
}
