import type { Readable, Writable } from "node:stream";
import type pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";

/** One connection, and what a question may bring. */
export type Client = pg.ClientBase;
export type QueryRow = pg.QueryResultRow;

export type BackupTable = { name: string; columns: string[] };
type Reference = { table: string; refers: string };

/**
 * Sessions, grants and codes of the issuer. They are not backed up: a restore ends every session, and what was sealed
 * opens no account.
 */
const leftOut: ReadonlySet<string> = new Set(["oidc_item"]);
export const migrationTable = "mikro_orm_migrations";

/** Every table of a schema, whatever a row refers to before the row itself. */
export async function listTables(client: Client, schema: string): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where n.nspname = $1 and c.relkind = 'r' group by c.relname order by c.relname`,
    [schema],
  );
  const references = await client.query<Reference>(
    `select t.relname as table, r.relname as refers from pg_constraint k
       join pg_class t on t.oid = k.conrelid join pg_class r on r.oid = k.confrelid
       join pg_namespace n on n.oid = t.relnamespace
     where n.nspname = $1 and k.contype = 'f' and k.conrelid <> k.confrelid`,
    [schema],
  );
  return sortByReference(
    rows.filter(({ name }) => !leftOut.has(name)),
    references.rows,
  );
}

/** @throws RangeError for tables that refer to each other in a circle, which the product has none of */
export function sortByReference(tables: readonly BackupTable[], references: readonly Reference[]): BackupTable[] {
  const sorted: BackupTable[] = [];
  let waiting = [...tables];
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name));
    const isFree = ({ name }: BackupTable) => !references.some((one) => one.table === name && names.has(one.refers));
    const free = waiting.filter(isFree);
    if (free.length === 0) throw new RangeError(`tables refer to each other in a circle: ${[...names].join(", ")}`);
    sorted.push(...free);
    waiting = waiting.filter((table) => !free.includes(table));
  }
  return sorted;
}

/** The rows of a table in PostgreSQL's text form, which every version from 15 on reads. */
export function copyOut(client: Client, table: BackupTable): Readable & { rowCount: number } {
  return client.query(copyTo(`copy ${namesOf(table)} to stdout`));
}

/** Where rows of that form go; `rowCount` once it has finished. */
export function copyIn(client: Client, table: BackupTable): Writable & { rowCount: number } {
  return client.query(copyFrom(`copy ${namesOf(table)} from stdin`));
}

function namesOf({ name, columns }: BackupTable): string {
  return `${quoted(name)} (${columns.map(quoted).join(", ")})`;
}

/** Takes a table's guards away for the filling, or puts them back. Rows come with the change that wrote them. */
export async function setGuards(client: Client, tables: readonly BackupTable[], isOn: boolean): Promise<void> {
  for (const { name } of tables) {
    await client.query(`alter table ${quoted(name)} ${isOn ? "enable" : "disable"} trigger user`);
  }
}

/** Lets numbers that are given by the database go on after those of the rows. */
export async function setCounters(client: Client, tables: readonly BackupTable[]): Promise<void> {
  for (const { name, columns } of tables) {
    for (const column of columns) {
      await client.query(
        `select setval(s.name, coalesce((select max(${quoted(column)}::text::bigint) from ${quoted(name)}), 0) + 1, false)
         from (select pg_get_serial_sequence($1, $2) as name) s where s.name is not null`,
        [quoted(name), column],
      );
    }
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
