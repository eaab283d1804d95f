import { randomBytes } from "node:crypto";
import pg from "pg";

export type DatabaseServer = {
  /** Makes the database and its role unless they are there; the role's password is set anew. */
  ensureDatabase(name: string): Promise<{ url: string }>;
  dropDatabase(name: string): Promise<void>;
  close(): Promise<void>;
};

const nameForm = /^[a-z][a-z0-9_]{0,62}$/;

/**
 * One database per service, each owned by a role of its own that may connect to no other.
 * Names: letters, digits and `_`, at most 63 characters.
 */
export function openDatabaseServer(adminUrl: string): DatabaseServer {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 4, connectionTimeoutMillis: 30_000 });
  pool.on("error", () => undefined); // the server went away; the next question says so
  return {
    ensureDatabase: (name) => ensureDatabase(pool, { adminUrl, name: checked(name) }),
    dropDatabase: (name) => dropDatabase(pool, checked(name)),
    close: () => pool.end(),
  };
}

async function ensureDatabase(
  pool: pg.Pool,
  { adminUrl, name }: { adminUrl: string; name: string },
): Promise<{ url: string }> {
  const password = randomBytes(24).toString("base64url");
  const isRole = await has(pool, "select 1 from pg_roles where rolname = $1", name);
  await pool.query(`${isRole ? "alter" : "create"} role "${name}" login password '${password}'`);
  if (!(await has(pool, "select 1 from pg_database where datname = $1", name))) {
    await pool.query(`grant "${name}" to current_user`);
    await pool.query(`create database "${name}" owner "${name}" template template0 encoding 'UTF8'`);
    await pool.query(`revoke all on database "${name}" from public`);
  }
  const url = new URL(adminUrl);
  url.username = name;
  url.password = password;
  url.pathname = `/${name}`;
  return { url: url.href };
}

async function dropDatabase(pool: pg.Pool, name: string): Promise<void> {
  await pool.query(`drop database if exists "${name}" with (force)`);
  await pool.query(`drop role if exists "${name}"`);
}

async function has(pool: pg.Pool, question: string, name: string): Promise<boolean> {
  const { rowCount } = await pool.query(question, [name]);
  return (rowCount ?? 0) > 0;
}

/** Names go into statements as identifiers. */
function checked(name: string): string {
  if (!nameForm.test(name)) throw new RangeError(`not a database name: ${name}`);
  return name;
}
