import type { Sql } from "#shared/database/sql.ts";

/** The table that an issuer's migration creates. A passkey's public part only: nothing here opens anything. */
export const passkeyTable = `
create table passkey (
  id text primary key,
  account text not null,
  public_key text not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null,
  is_backup_eligible boolean not null,
  is_backed_up boolean not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index passkey_account on passkey (account);
`;

export type Passkey = {
  /** The credential's id, base64url. */
  id: string;
  account: string;
  /** COSE key, base64url. */
  publicKey: string;
  /** How often it was used, after its own word; 0 for ever with passkeys that are kept in several places. */
  counter: number;
  transports: string[];
  /** Whether it may be kept in several places, fixed when it is made. */
  isBackupEligible: boolean;
  isBackedUp: boolean;
};

export type KeptPasskey = Passkey & { madeAt: Date; usedAt: Date | null };

export const mostPasskeys = 10;

const columns = `id, account, public_key as "publicKey", counter::int8::text as counter, transports,
  is_backup_eligible as "isBackupEligible", is_backed_up as "isBackedUp", made_at as "madeAt", used_at as "usedAt"`;

type Row = Omit<KeptPasskey, "counter"> & { counter: string };

/** False when a passkey of this id is kept already, whoever's it is. */
export async function savePasskey(sql: Sql, passkey: Passkey, now: Date): Promise<boolean> {
  const { id, account, publicKey, counter, transports, isBackupEligible, isBackedUp } = passkey;
  const saved = await sql.query(
    `insert into passkey (id, account, public_key, counter, transports, is_backup_eligible, is_backed_up, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning 1`,
    [id, account, publicKey, counter, transports, isBackupEligible, isBackedUp, now],
  );
  return saved.length > 0;
}

export async function findPasskey(sql: Sql, id: string): Promise<KeptPasskey | undefined> {
  const [row] = await sql.query<Row>(`select ${columns} from passkey where id = $1`, [id]);
  return row && kept(row);
}

/** At most as many as one account may have. */
export async function passkeysOf(sql: Sql, account: string): Promise<KeptPasskey[]> {
  const rows = await sql.query<Row>(`select ${columns} from passkey where account = $1 order by made_at limit $2`, [
    account,
    mostPasskeys,
  ]);
  return rows.map(kept);
}

/** The ids of an account's passkeys, held until the transaction ends: of two at once, the second sees what the first left. */
export async function holdPasskeysOf(sql: Sql, account: string): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    "select id from passkey where account = $1 order by id limit $2 for update",
    [account, mostPasskeys],
  );
  return rows.map(({ id }) => id);
}

export async function removePasskey(sql: Sql, id: string): Promise<void> {
  await sql.query("delete from passkey where id = $1", [id]);
}

/** Notes a use. False when its counter did not grow though it counts: of two copies, one is not the person's. */
export async function notePasskeyUse(
  sql: Sql,
  use: { id: string; counter: number; isBackedUp: boolean; now: Date },
): Promise<boolean> {
  const noted = await sql.query(
    `update passkey set counter = $2, is_backed_up = $3, used_at = $4
     where id = $1 and (counter < $2 or (counter = 0 and $2 = 0)) returning 1`,
    [use.id, use.counter, use.isBackedUp, use.now],
  );
  return noted.length > 0;
}

/** Takes back every passkey of an account; how many there were. */
export async function removePasskeysOf(sql: Sql, account: string): Promise<number> {
  return (await sql.query("delete from passkey where account = $1 returning 1", [account])).length;
}

function kept(row: Row): KeptPasskey {
  return { ...row, counter: Number(row.counter) };
}
