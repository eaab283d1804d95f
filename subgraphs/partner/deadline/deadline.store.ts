import type { Sql } from "#shared/database/sql.ts";

export type Deadline = { kind: string; subject: string };

/** Sets when something is due, or moves it. Call it in the transaction of the change that waits for it. */
export async function setDeadline(sql: Sql, { kind, subject }: Deadline, dueAt: Date): Promise<void> {
  await sql.query(
    `insert into deadline (kind, subject, due_at) values ($1, $2, $3)
     on conflict (kind, subject) do update set due_at = excluded.due_at`,
    [kind, subject, dueAt],
  );
}

/**
 * Holds a deadline, if it is set, before the row that it is about is locked: as whoever takes one that has passed does,
 * so that the two never wait for each other.
 */
export async function lockDeadline(sql: Sql, { kind, subject }: Deadline): Promise<void> {
  await sql.query("select from deadline where kind = $1 and subject = $2 for update", [kind, subject]);
}

/** Nobody waits for it any more. */
export async function clearDeadline(sql: Sql, { kind, subject }: Deadline): Promise<void> {
  await sql.query("delete from deadline where kind = $1 and subject = $2", [kind, subject]);
}

/**
 * Takes the deadline of one of these kinds that has passed first, but none of `resting`, which failed lately. It is
 * gone with the transaction that does what is due, or still there; two processes never take the same.
 */
export async function takePassed(
  sql: Sql,
  { now, kinds, resting }: { now: Date; kinds: readonly string[]; resting: readonly string[] },
): Promise<Deadline | undefined> {
  const [taken] = await sql.query<Deadline>(
    `delete from deadline where (kind, subject) = (
       select kind, subject from deadline
       where due_at <= $1 and kind = any($2) and not (kind || ' ' || subject = any($3))
       order by due_at, kind, subject limit 1 for update skip locked)
     returning kind, subject`,
    [now, kinds, resting],
  );
  return taken;
}
