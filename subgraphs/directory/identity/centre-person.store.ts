import type { Sql } from "#shared/database/sql.ts";
import { writeEntry } from "../audit/audit-entry.store.ts";
import type { CentreRole } from "../person/centre-role.ts";

/** Somebody of the centre who may sign in: analysts read published tables, operators admit organizations. */
export type ActiveCentrePerson = { id: string; login: string; name: string; roles: readonly CentreRole[] };

const mostShown = 50;
const columns = "id, login, name, roles";

export async function findActiveById(sql: Sql, id: string): Promise<ActiveCentrePerson | undefined> {
  const [row] = await sql.query<ActiveCentrePerson>(
    `select ${columns} from centre_person where id = $1 and status = 'ACTIVE'`,
    [id],
  );
  return row;
}

export async function findActiveByLogin(sql: Sql, login: string): Promise<ActiveCentrePerson | undefined> {
  const text = `select ${columns} from centre_person where login = $1 and status = 'ACTIVE'`;
  const [row] = await sql.query<ActiveCentrePerson>(text, [login]);
  return row;
}

export function activeCentrePeople(sql: Sql): Promise<ActiveCentrePerson[]> {
  return sql.query(`select ${columns} from centre_person where status = 'ACTIVE' order by login limit $1`, [mostShown]);
}

/** Writes people whose login nobody has; the others are left alone. Within a transaction. */
export async function addMissingCentrePeople(
  sql: Sql,
  people: readonly ActiveCentrePerson[],
  now: Date,
): Promise<void> {
  for (const { id, login, name, roles } of people) {
    const added = await sql.query(
      `insert into centre_person (id, login, name, roles, status, created_at, joined_at)
       values ($1, $2, $3, $4, 'ACTIVE', $5, $5) on conflict do nothing returning 1`,
      [id, login, name, roles, now],
    );
    if (added.length > 0)
      await writeEntry(sql, { kind: "DEMO_PEOPLE", subject: id, actor: "demo", issuer: "service", now });
  }
}

type InvitedRow = { account: string; login: string; name: string; roles: CentreRole[]; expiresAt: Date };

/** Whom an open invitation is for, by the hash of its token. */
export async function findInvitedPerson(sql: Sql, invitationHash: string, now: Date): Promise<InvitedRow | undefined> {
  const [row] = await sql.query<InvitedRow>(
    `select id as account, login, name, roles, invitation_expires_at as "expiresAt" from centre_person
     where invitation_hash = $1 and status = 'INVITED' and invitation_expires_at > $2`,
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
    `update centre_person set name = $2, status = 'ACTIVE', joined_at = coalesce(joined_at, $3), invitation_hash = null, invitation_expires_at = null
     where invitation_hash = $1 and status = 'INVITED' and invitation_expires_at > $3 returning id`,
    [tokenHash, name, now],
  );
  return row?.id;
}

/**
 * Invites the first operator, or invites them anew; within a transaction. False, and nothing done, when there is an
 * active one.
 */
export async function inviteFirstOperator(
  sql: Sql,
  person: { id: string; login: string; invitationHash: string; expiresAt: Date; now: Date },
): Promise<boolean> {
  const [invited] = await sql.query<{ id: string }>(
    `insert into centre_person (id, login, name, roles, status, created_at, invitation_hash, invitation_expires_at)
     select $1, $2, $2, array['OPERATOR'], 'INVITED', $3, $4, $5
     where not exists (select 1 from centre_person where status = 'ACTIVE' and 'OPERATOR' = any(roles))
     on conflict (login) do update set invitation_hash = excluded.invitation_hash, status = 'INVITED',
       roles = excluded.roles, invitation_expires_at = excluded.invitation_expires_at
     returning id`,
    [person.id, person.login, person.now, person.invitationHash, person.expiresAt],
  );
  if (!invited) return false;
  const by = { actor: "directory", issuer: "service", now: person.now };
  await writeEntry(sql, { kind: "PERSON_INVITED", subject: invited.id, ...by });
  return true;
}
