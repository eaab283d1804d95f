import type { OpenedBeginning } from "#shared/audit/epoch-beginning.ts";
import type { Sql } from "#shared/database/sql.ts";

/** What is announced of an epoch, by the epoch's id; the first one of all has no beginning. */
export type BeginningRow = { epoch: string; statement: string };

const maxBeginnings = 1_000;

/** The announcements of all epochs. */
export function keptBeginnings(sql: Sql): Promise<BeginningRow[]> {
  return sql.query<BeginningRow>("select epoch, statement from audit_epoch limit $1", [maxBeginnings]);
}

/** The announcement of the epoch that the chain is in; `undefined` in its first. */
export async function currentBeginning(sql: Sql): Promise<string | undefined> {
  const [row] = await sql.query<BeginningRow>(
    "select e.epoch, e.statement from audit_epoch e join audit_chain c on c.epoch = e.epoch",
  );
  return row?.statement;
}

/** Keeps an announcement, or the same one under another signature. */
export async function keepBeginning(sql: Sql, { beginning, statement }: OpenedBeginning): Promise<void> {
  await sql.query(
    `insert into audit_epoch (epoch, statement) values ($1, $2)
     on conflict (epoch) do update set statement = excluded.statement`,
    [beginning.epoch, statement],
  );
}

/** From now on the chain goes on in this epoch, from the end that it has. */
export async function enterEpoch(sql: Sql, opened: OpenedBeginning): Promise<void> {
  await keepBeginning(sql, opened);
  await sql.query("update audit_chain set epoch = $1", [opened.beginning.epoch]);
}
