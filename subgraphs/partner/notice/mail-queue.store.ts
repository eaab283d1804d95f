import type { Sql } from "#shared/database/sql.ts";

/** An e-mail that is due to somebody; `version` tells whether there is news since it was taken. */
export type DueMail = { person: string; version: number; attempts: number };

/** Lets an e-mail wait for somebody until then; the one that waits already goes at the earlier of the two times. */
export async function queueMail(sql: Sql, person: string, dueAt: Date): Promise<void> {
  await sql.query(
    `insert into notice_mail (person, due_at) values ($1, $2)
     on conflict (person) do update set due_at = least(notice_mail.due_at, excluded.due_at),
       version = notice_mail.version + 1`,
    [person, dueAt],
  );
}

/** Takes the e-mail that is due first, until then: whoever dies with it leaves it to the next. */
export async function takeDueMail(sql: Sql, now: Date, leaseMs: number): Promise<DueMail | undefined> {
  const [mail] = await sql.query<DueMail>(
    `update notice_mail set leased_until = $2, attempts = attempts + 1 where person = (
       select person from notice_mail where due_at <= $1 and (leased_until is null or leased_until <= $1)
       order by due_at, person limit 1 for update skip locked)
     returning person, version, attempts`,
    [now, new Date(now.getTime() + leaseMs)],
  );
  return mail;
}

/** It was sent, or there is nothing to send; what came up meanwhile waits for the next. */
export async function endMail(sql: Sql, { person, version }: DueMail): Promise<void> {
  await sql.query("update notice_mail set leased_until = null, attempts = 0 where person = $1 and version <> $2", [
    person,
    version,
  ]);
  await sql.query("delete from notice_mail where person = $1 and version = $2", [person, version]);
}

/** It is to be tried again then; what came up meanwhile keeps its own time. */
export async function postponeMail(sql: Sql, { person, version }: DueMail, dueAt: Date): Promise<void> {
  await sql.query(
    `update notice_mail set leased_until = null, due_at = case when version = $2 then $3 else due_at end
     where person = $1`,
    [person, version, dueAt],
  );
}

/** It waits for its hour, which is no failed attempt. */
export async function holdMail(sql: Sql, mail: DueMail, dueAt: Date): Promise<void> {
  await postponeMail(sql, mail, dueAt);
  await sql.query("update notice_mail set attempts = 0 where person = $1", [mail.person]);
}
