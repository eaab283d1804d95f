import pg from "pg";
import type { Constellation } from "../../tools/constellation/constellation.ts";

const tablesQuery = `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
  where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`;

/** Every row of every table of a service's database, as text. */
export async function dumpDatabase(constellation: Constellation, service: string): Promise<string[]> {
  return withDatabase(constellation, service, async (client) => {
    const tables = await client.query<{ name: string }>(tablesQuery);
    const lines: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ line: string }>(`select one::text as line from ${name} as one`);
      lines.push(...rows.map(({ line }) => `${name} ${line}`));
    }
    return lines;
  });
}

export async function countRows(constellation: Constellation, service: string, table: string): Promise<number> {
  return withDatabase(constellation, service, async (client) => {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from "${table}"`);
    return rows[0]?.count ?? 0;
  });
}

/** Works on a service's database with the service's own account. */
export async function withDatabase<Result>(
  constellation: Constellation,
  service: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: constellation.process(service).environment.DATABASE_URL });
  client.on("error", () => undefined); // the database may be taken away under us
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
