import type { Sql } from "#shared/database/sql.ts";

type CommandKey = { actor: string; key: string };

/** One at a time under the same key. */
export async function lockCommand(sql: Sql, { actor, key }: CommandKey): Promise<void> {
  await sql.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`${actor} ${key}`]);
}

/** A command that was carried out, so that a repeat with the same key has the same answer and no second effect. */
export async function findCommand(
  sql: Sql,
  { actor, key }: CommandKey,
): Promise<{ inputHash: string; subject: string } | undefined> {
  const [row] = await sql.query<{ inputHash: string; subject: string }>(
    `select input_hash as "inputHash", subject from command where actor = $1 and key = $2`,
    [actor, key],
  );
  return row;
}

export async function keepCommand(
  sql: Sql,
  { actor, key, inputHash, subject, now }: CommandKey & { inputHash: string; subject: string; now: Date },
): Promise<void> {
  await sql.query("insert into command (actor, key, input_hash, subject, at) values ($1, $2, $3, $4, $5)", [
    actor,
    key,
    inputHash,
    subject,
    now,
  ]);
}
