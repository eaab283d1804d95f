import type { Sql } from "#shared/database/sql.ts";
import type { Acknowledgement, CloudEvent } from "#shared/events/cloud-event.ts";

/**
 * Tables that a recipient's migration creates; never edited, since migrations that have run hold it. The epoch is made
 * with them: a lost database has another one.
 */
export const inboxTables = `
create table inbox_epoch (
  only_row boolean primary key default true check (only_row),
  epoch uuid not null default gen_random_uuid()
);
insert into inbox_epoch default values;
create table inbox_sender (sender text primary key, position bigint not null default 0);
`;

/**
 * Takes in a batch, once: repeats are dropped, a gap is not taken (the answered position tells the sender where to
 * go on). Call it in a transaction; `apply` belongs to the same one. An empty batch asks for the position.
 */
export async function receiveBatch(
  sql: Sql,
  { sender, events }: { sender: string; events: readonly CloudEvent[] },
  apply: (fresh: readonly CloudEvent[]) => Promise<void>,
): Promise<Acknowledgement> {
  const position = await lockSender(sql, sender);
  const fresh = freshEvents(events, position);
  const last = fresh.at(-1);
  if (last) {
    await apply(fresh);
    await sql.query("update inbox_sender set position = $2 where sender = $1", [sender, Number(last.position)]);
  }
  const [row] = await sql.query<{ epoch: string }>("select epoch from inbox_epoch");
  return { epoch: row?.epoch ?? "", position: last ? Number(last.position) : position };
}

/** The events beyond `position`, if they follow it without a gap. A new stream may begin anywhere. */
export function freshEvents(events: readonly CloudEvent[], position: number): readonly CloudEvent[] {
  const fresh = events.filter((event) => Number(event.position) > position);
  const first = fresh[0];
  if (!first || (position > 0 && Number(first.position) !== position + 1)) return [];
  const start = Number(first.position);
  return fresh.every((event, index) => Number(event.position) === start + index) ? fresh : [];
}

async function lockSender(sql: Sql, sender: string): Promise<number> {
  await sql.query("insert into inbox_sender (sender) values ($1) on conflict do nothing", [sender]);
  const [row] = await sql.query<{ position: string }>(
    "select position from inbox_sender where sender = $1 for update",
    [sender],
  );
  return Number(row?.position ?? 0);
}
