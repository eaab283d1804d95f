import type { Epoch } from "#shared/audit/trace-epochs.ts";
import type { Sql } from "#shared/database/sql.ts";

const maxNamed = 20;

export type Unrecorded = { table: string; change: string; count: number };

/**
 * Changes whose effect is in a recorded table and whose entry is nowhere: it was taken away, sealed or not.
 * Tables are names from the code, never from outside.
 */
export async function unrecordedChanges(sql: Sql, tables: readonly string[]): Promise<Unrecorded[]> {
  const found: Unrecorded[] = [];
  for (const table of tables) {
    const rows = await sql.query<{ change: string; count: number }>(
      `select change, count(*)::int as count from "${table}" as effect
       where not exists (select 1 from audit_entry e where e.change = effect.change)
       group by change order by change limit ${maxNamed}`,
    );
    found.push(...rows.map((row) => ({ table, ...row })));
  }
  return found;
}

/** Recorded tables whose guard was taken away or put to sleep. */
export async function unguardedTables(sql: Sql, tables: readonly string[]): Promise<string[]> {
  const rows = await sql.query<{ name: string }>(
    `select name from unnest($1::text[]) as named (name)
     where (select count(*) from pg_trigger t where t.tgrelid = format('%I', name)::regclass and t.tgenabled = 'O'
       and t.tgname in (name || '_stamped', name || '_recorded')) < 2`,
    [tables],
  );
  return rows.map(({ name }) => name);
}

export async function countUnsealed(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    "select count(*)::int as count from audit_entry where position is null",
  );
  return row?.count ?? 0;
}

/** Sealed entries that say they belong to another chain than the one there is, or to a place outside of their epoch. */
export async function countStrays(sql: Sql, epochs: readonly Epoch[]): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `select count(*)::int as count from audit_entry e
     where position is not null and (position < 1 or not exists (
       select 1 from unnest($1::uuid[], $2::bigint[], $3::bigint[]) as known (epoch, after, last)
       where known.epoch = e.epoch and e.position > known.after and (known.last is null or e.position <= known.last)))`,
    [epochs.map(({ epoch }) => epoch), epochs.map(({ after }) => after), epochs.map(({ last }) => last ?? null)],
  );
  return row?.count ?? 0;
}
