import type { Pool } from "#shared/database/pool.ts";
import type { Sql } from "#shared/database/sql.ts";
import { oidcItemTable } from "#shared/issuer/oidc-item.store.ts";
import { passkeyTable } from "#shared/issuer/passkey/passkey.store.ts";
import { upstreamAccountTable } from "#shared/issuer/upstream/upstream-account.store.ts";

/** Somebody of the centre itself. They see no case: analysts read published tables, operators admit organizations. */
export type CentrePerson = { id: string; login: string; name: string; roles: readonly CentreRole[] };

export type CentreRole = "ANALYST" | "OPERATOR";

const centrePersonTable = `
create table centre_person (
  id text primary key,
  login text not null unique,
  name text not null,
  roles text[] not null check (roles <@ array['ANALYST', 'OPERATOR']),
  is_active boolean not null,
  created_at timestamptz not null
)`;

/** The second step: invitations, and how people prove who they are. */
const signInTables = `
alter table centre_person add column invitation_hash text unique;
alter table centre_person add column invitation_expires_at timestamptz;
${passkeyTable}${upstreamAccountTable}`;

const mostShown = 50;
const columns = "id, login, name, roles";

/** Makes the issuer's tables where they are missing; of several processes that start at once, one does. */
export async function ensureIdentityTables(pool: Pool): Promise<void> {
  await pool.transaction(async (sql) => {
    await sql.query("select pg_advisory_xact_lock(hashtextextended('identity tables', 0))");
    if (!(await hasTable(sql, "centre_person"))) await sql.query(`${oidcItemTable};${centrePersonTable}`);
    if (!(await hasTable(sql, "passkey"))) await sql.query(signInTables);
  });
}

async function hasTable(sql: Sql, name: string): Promise<boolean> {
  const [known] = await sql.query<{ is_there: boolean }>("select to_regclass($1) is not null as is_there", [name]);
  return known?.is_there === true;
}

export async function findActiveById(sql: Sql, id: string): Promise<CentrePerson | undefined> {
  const [row] = await sql.query<CentrePerson>(`select ${columns} from centre_person where id = $1 and is_active`, [id]);
  return row;
}

export async function findActiveByLogin(sql: Sql, login: string): Promise<CentrePerson | undefined> {
  const text = `select ${columns} from centre_person where login = $1 and is_active`;
  const [row] = await sql.query<CentrePerson>(text, [login]);
  return row;
}

export function activeCentrePeople(sql: Sql): Promise<CentrePerson[]> {
  return sql.query(`select ${columns} from centre_person where is_active order by login limit $1`, [mostShown]);
}

/** Writes people whose login nobody has; the others are left alone. */
export async function addMissingCentrePeople(sql: Sql, people: readonly CentrePerson[], now: Date): Promise<void> {
  for (const { id, login, name, roles } of people) {
    await sql.query(
      `insert into centre_person (id, login, name, roles, is_active, created_at)
       values ($1, $2, $3, $4, true, $5) on conflict do nothing`,
      [id, login, name, roles, now],
    );
  }
}

type InvitedRow = { account: string; login: string; name: string; roles: CentreRole[]; expiresAt: Date };

/** Whom an open invitation is for, by the hash of its token. */
export async function findInvitedPerson(sql: Sql, invitationHash: string, now: Date): Promise<InvitedRow | undefined> {
  const [row] = await sql.query<InvitedRow>(
    `select id as account, login, name, roles, invitation_expires_at as "expiresAt" from centre_person
     where invitation_hash = $1 and invitation_expires_at > $2`,
    [invitationHash, now],
  );
  return row;
}

/** Uses an invitation up; whose it was, or `undefined` when it is not open. */
export async function takeUpInvitation(
  sql: Sql,
  { tokenHash, name, now }: { tokenHash: string; name: string; now: Date },
): Promise<string | undefined> {
  const [row] = await sql.query<{ id: string }>(
    `update centre_person set name = $2, is_active = true, invitation_hash = null, invitation_expires_at = null
     where invitation_hash = $1 and invitation_expires_at > $3 returning id`,
    [tokenHash, name, now],
  );
  return row?.id;
}

/** Invites the first operator, or invites them anew. False, and nothing done, when there is an active one. */
export async function inviteFirstOperator(
  sql: Sql,
  person: { id: string; login: string; invitationHash: string; expiresAt: Date; now: Date },
): Promise<boolean> {
  const invited = await sql.query(
    `insert into centre_person (id, login, name, roles, is_active, created_at, invitation_hash, invitation_expires_at)
     select $1, $2, $2, array['OPERATOR'], false, $3, $4, $5
     where not exists (select 1 from centre_person where is_active and 'OPERATOR' = any(roles))
     on conflict (login) do update set invitation_hash = excluded.invitation_hash,
       invitation_expires_at = excluded.invitation_expires_at
     returning 1`,
    [person.id, person.login, person.now, person.invitationHash, person.expiresAt],
  );
  return invited.length > 0;
}
