import type { Sql } from "#shared/database/sql.ts";
import { maxStatedKeys } from "#shared/seal/key-statement.ts";
import type { PublicKeys } from "#shared/seal/public-keys.ts";
import { isoText } from "../database/iso-text.ts";

export type PersonKey = PublicKeys & { person: string; wrapped: string; keptAt: Date; endedAt: Date | null };

const columns = `sealing, signing, person, wrapped, ${isoText("kept_at")} as "keptAt",
  ${isoText("ended_at")} as "endedAt"`;

type Row = PublicKeys & { person: string; wrapped: string; keptAt: string; endedAt: string | null };

/** Somebody's keys, the newest first, at most as many as a statement names. */
export async function newestKeysOf(sql: Sql, person: string): Promise<PersonKey[]> {
  const text = `select ${columns} from person_key where person = $1
    order by (ended_at is null) desc, kept_at desc, sealing limit $2`;
  return (await sql.query<Row>(text, [person, maxStatedKeys])).map(keyOf);
}

/** The key that somebody uses now, locked until the transaction ends. */
export async function lockCurrentKey(sql: Sql, person: string): Promise<PersonKey | undefined> {
  const text = `select ${columns} from person_key where person = $1 and ended_at is null for update`;
  const [row] = await sql.query<Row>(text, [person]);
  return row && keyOf(row);
}

/** The keys to seal for those of these people who are there. */
export async function currentSealingKeys(
  sql: Sql,
  people: readonly string[],
): Promise<{ person: string; sealing: string }[]> {
  const text = `select k.person, k.sealing from person_key k join person p on p.id = k.person
    where k.person = any($1) and k.ended_at is null and p.status = 'ACTIVE'`;
  return sql.query(text, [people]);
}

/** False when somebody has one of these keys, or had it; or this person has one that was not ended. */
export async function saveKey(sql: Sql, key: Omit<PersonKey, "endedAt">): Promise<boolean> {
  const saved = await sql.query(
    `insert into person_key (sealing, signing, person, wrapped, kept_at)
     values ($1, $2, $3, $4, $5) on conflict do nothing returning 1`,
    [key.sealing, key.signing, key.person, key.wrapped, key.keptAt],
  );
  return saved.length > 0;
}

export async function endKey(sql: Sql, sealing: string, at: Date): Promise<void> {
  await sql.query("update person_key set ended_at = $2 where sealing = $1", [sealing, at]);
}

/** The same keys behind another passphrase. */
export async function rewrapKey(sql: Sql, sealing: string, wrapped: string): Promise<void> {
  await sql.query("update person_key set wrapped = $2 where sealing = $1", [sealing, wrapped]);
}

/** Whether there is such a person, and whether they take part. */
export async function findKeyOwner(sql: Sql, person: string): Promise<{ isActive: boolean } | undefined> {
  const text = `select status = 'ACTIVE' as "isActive" from person where id = $1`;
  const [owner] = await sql.query<{ isActive: boolean }>(text, [person]);
  return owner;
}

function keyOf({ keptAt, endedAt, ...row }: Row): PersonKey {
  return { ...row, keptAt: new Date(keptAt), endedAt: endedAt === null ? null : new Date(endedAt) };
}
