import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { SliceMigration } from "../database/slice-migration.ts";
import type { BackupHeader } from "./backup-form.ts";
import {
  type BackupTable,
  type Client,
  copyIn,
  listTables,
  migrationTable,
  setCounters,
  setGuards,
} from "./backup-table.store.ts";
import type { OpenPart } from "./read-backup.ts";

/** As the ORM makes it. */
const makeMigrationTable = `create table ${migrationTable} (
  id serial primary key, name varchar(255) not null, executed_at timestamptz not null default current_timestamp)`;

/** Makes an empty schema of the steps that a backup has behind it, beside the one in use. */
export async function makeSchema(
  client: Client,
  schema: string,
  { header, done }: { header: BackupHeader; done: readonly SliceMigration[] },
): Promise<void> {
  await client.query(`create schema ${schema}`);
  await client.query(`set local search_path to ${schema}`);
  await client.query(makeMigrationTable);
  await runSteps(client, done);
  const tables = await listTables(client, schema);
  const made = new Map(tables.map(({ name, columns }) => [name, new Set(columns)]));
  for (const { name, columns } of header.tables) {
    const missing = columns.filter((column) => !made.get(name)?.has(column));
    if (missing.length > 0) {
      const message = `The backup has what this version has no place for (${name}: ${missing.join(", ")}). Update first.`;
      throw new AlightError("BAD_REQUEST", message);
    }
  }
  const filled = header.tables.map(({ name }) => `"${name}"`);
  await client.query(`truncate ${filled.join(", ")}`); // the steps write first rows of their own
  await setGuards(client, header.tables, false);
}

/** Runs steps of the schema, and notes that they were. */
export async function runSteps(client: Client, steps: readonly SliceMigration[]): Promise<void> {
  for (const { name, up } of steps) {
    await client.query(up);
    await client.query(`insert into ${migrationTable} (name) values ($1)`, [name]);
  }
}

/** Fills a table with the rows of a part. @returns how many there were */
export async function fillTable(client: Client, table: BackupTable, { pieces }: OpenPart): Promise<number> {
  const filling = copyIn(client, table);
  await pipeline(Readable.from(pieces), filling);
  return filling.rowCount;
}

/** Checks all that rows promise each other, and puts the guards back. */
export async function closeSchema(client: Client, tables: readonly BackupTable[]): Promise<void> {
  await client.query("set constraints all immediate");
  await setGuards(client, tables, true);
  await setCounters(client, tables);
}

/** What the present database has recorded and the backup does not know; nothing where it cannot be read. */
export async function listUndone(client: Client): Promise<{ action: string; count: number }[]> {
  await client.query("savepoint comparing");
  try {
    const { rows } = await client.query<{ action: string; count: number }>(
      `select action, count(*)::int as count from public.audit_entry e
       where not exists (select 1 from audit_entry restored where restored.id = e.id)
       group by action order by count desc, action`,
    );
    return rows;
  } catch {
    await client.query("rollback to savepoint comparing");
    return [];
  }
}

/** Puts the new schema in the place of the one in use, which stays under another name unless it is empty. */
export async function swapSchemas(
  client: Client,
  { schema, before }: { schema: string; before: string },
): Promise<boolean> {
  const used = await listTables(client, "public");
  await client.query(`drop schema if exists ${before} cascade`);
  if (used.length > 0) await client.query(`alter schema public rename to ${before}`);
  else await client.query("drop schema if exists public");
  await client.query(`alter schema ${schema} rename to public`);
  return used.length > 0;
}

/** How many others are connected to this database. */
export async function countOthers(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  );
  return rows[0]?.count ?? 0;
}
