import type { Sql } from "#shared/database/sql.ts";

export type CommandKey = { actor: string; idempotencyKey: string };

export type Claimed = { isNew: true } | { isNew: false; fingerprint: string; result: unknown };

/**
 * Claims a key for this transaction. A twin that runs at the same time waits here until the first is committed
 * (and then finds its result) or rolled back (and then is the first).
 */
export async function claimCommand(
  sql: Sql,
  { actor, idempotencyKey }: CommandKey,
  { fingerprint, now }: { fingerprint: string; now: Date },
): Promise<Claimed> {
  const inserted = await sql.query(
    `insert into command (actor, idempotency_key, fingerprint, created_at) values ($1, $2, $3, $4)
     on conflict do nothing returning 1`,
    [actor, idempotencyKey, fingerprint, now],
  );
  if (inserted.length > 0) return { isNew: true };
  const [known] = await sql.query<{ fingerprint: string; result: unknown }>(
    "select fingerprint, result from command where actor = $1 and idempotency_key = $2",
    [actor, idempotencyKey],
  );
  return { isNew: false, fingerprint: known?.fingerprint ?? "", result: known?.result };
}

export async function keepResult(sql: Sql, { actor, idempotencyKey }: CommandKey, result: unknown): Promise<void> {
  await sql.query("update command set result = $3::jsonb where actor = $1 and idempotency_key = $2", [
    actor,
    idempotencyKey,
    JSON.stringify(result),
  ]);
}

/** Forgets keys that nobody retries any more. */
export async function forgetCommandsBefore(sql: Sql, before: Date): Promise<void> {
  await sql.query("delete from command where created_at < $1", [before]);
}
