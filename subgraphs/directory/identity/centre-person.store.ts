import type { Pool } from "#shared/database/pool.ts";
import type { Sql } from "#shared/database/sql.ts";
import { oidcItemTable } from "#shared/issuer/oidc-item.store.ts";

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

const mostShown = 50;
const columns = "id, login, name, roles";

/** Makes the issuer's tables where they are missing; of several processes that start at once, one does. */
export async function ensureIdentityTables(pool: Pool): Promise<void> {
  await pool.transaction(async (sql) => {
    await sql.query("select pg_advisory_xact_lock(hashtextextended('identity tables', 0))");
    const [known] = await sql.query<{ is_there: boolean }>(
      "select to_regclass('centre_person') is not null as is_there",
    );
    if (known?.is_there) return;
    await sql.query(oidcItemTable);
    await sql.query(centrePersonTable);
  });
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
