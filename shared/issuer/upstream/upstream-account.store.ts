import type { Sql } from "#shared/database/sql.ts";

/** The table that an issuer's migration creates: a user elsewhere is (issuer, subject), never an e-mail address. */
export const upstreamAccountTable = `
create table upstream_account (
  issuer text not null,
  subject text not null,
  account text not null,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);
create index upstream_account_account on upstream_account (account);
`;

export type UpstreamAccount = { issuer: string; subject: string };

/** Whose it is here. */
export async function findLinkedAccount(sql: Sql, { issuer, subject }: UpstreamAccount): Promise<string | undefined> {
  const text = "select account from upstream_account where issuer = $1 and subject = $2";
  const [row] = await sql.query<{ account: string }>(text, [issuer, subject]);
  return row?.account;
}

/** Whether somebody has an account at that service. */
export async function isLinkedAt(sql: Sql, { issuer, account }: { issuer: string; account: string }): Promise<boolean> {
  const text = "select 1 from upstream_account where account = $1 and issuer = $2 limit 1";
  return (await sql.query(text, [account, issuer])).length > 0;
}

/** False when it belongs to somebody here already. */
export async function linkAccount(
  sql: Sql,
  { issuer, subject, account }: UpstreamAccount & { account: string },
  now: Date,
): Promise<boolean> {
  const linked = await sql.query(
    `insert into upstream_account (issuer, subject, account, linked_at) values ($1, $2, $3, $4)
     on conflict do nothing returning 1`,
    [issuer, subject, account, now],
  );
  return linked.length > 0;
}

/** Takes back every link of an account; how many there were. */
export async function unlinkAccount(sql: Sql, account: string): Promise<number> {
  return (await sql.query("delete from upstream_account where account = $1 returning 1", [account])).length;
}
