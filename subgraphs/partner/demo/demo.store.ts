import type { Sql } from "#shared/database/sql.ts";

export type RowCounts = { responders: number; needs: number };

/** Keeps a second seeding out until the transaction ends, and tells what is there. */
export async function lockAndCount(sql: Sql): Promise<RowCounts> {
  await sql.query("select pg_advisory_xact_lock(hashtextextended('demo data', 0))");
  const [counts] = await sql.query<RowCounts>(
    "select (select count(*) from responder)::int as responders, (select count(*) from need)::int as needs",
  );
  return counts ?? { responders: 0, needs: 0 };
}

/** More needs than this are never seeded upon; the unique index would refuse a reference given twice. */
const maxReferences = 200_000;

export async function givenReferences(sql: Sql): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ reference: string }>("select reference from need limit $1", [maxReferences]);
  return new Set(rows.map((row) => row.reference));
}
