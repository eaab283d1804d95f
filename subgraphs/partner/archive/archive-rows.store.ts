import type { Client } from "../backup/backup-table.store.ts";

const rowsAtOnce = 500;

/** The rows of a table as lines of JSON, some at a time. `table` is a name from our own list. */
export async function* rowLines(client: Client, table: string): AsyncGenerator<string[]> {
  await client.query(
    `declare archived no scroll cursor for select row_to_json(one)::text as line from "${table}" as one order by 1`,
  );
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${rowsAtOnce} from archived`);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await client.query("close archived");
}

export type ColumnEntry = { table: string; column: string; type: string; isRequired: boolean; refers: string | null };

/** Every column of these tables, with what it refers to. */
export async function columnEntries(client: Client, tables: readonly string[]): Promise<ColumnEntry[]> {
  const { rows } = await client.query<ColumnEntry>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
       a.attnotnull as "isRequired",
       (select min(r.relname) from pg_constraint k join pg_class r on r.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey)) as refers
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where n.nspname = 'public' and c.relkind = 'r' and c.relname = any($1)
     order by c.relname, a.attnum`,
    [tables],
  );
  return rows;
}

/** Every table there is. */
export async function tableNames(client: Client): Promise<string[]> {
  const text = "select tablename as name from pg_tables where schemaname = 'public' order by 1";
  return (await client.query<{ name: string }>(text)).rows.map(({ name }) => name);
}

/** The next needs after an id, in the order of their ids; drafts that are not whole stand in the rows alone. */
export async function needIdsAfter(client: Client, after: string, limit: number): Promise<string[]> {
  const text = "select id from need where id > $1 and unfinished is null order by id limit $2";
  return (await client.query<{ id: string }>(text, [after, limit])).rows.map(({ id }) => id);
}
