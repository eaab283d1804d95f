import type { Sql } from "#shared/database/sql.ts";
import type { CloudEvent } from "#shared/events/cloud-event.ts";

/**
 * Tables that a sender's migration creates; never edited, since migrations that have run hold it. An event has no position at first: a sequence is not commit order, so
 * the relay gives positions to what it finds committed, under a lock of the recipient's row.
 */
export const outboxTables = `
create table outbox (
  id bigint generated always as identity primary key,
  event uuid not null default gen_random_uuid(),
  recipient text not null,
  position bigint,
  type text not null,
  subject text not null,
  data jsonb not null,
  created_at timestamptz not null default now(),
  unique (recipient, position)
);
create index outbox_unplaced on outbox (recipient, id) where position is null;
create table outbox_recipient (
  recipient text primary key,
  epoch uuid,
  acknowledged bigint not null default 0,
  last_position bigint not null default 0,
  acknowledged_at timestamptz
);
`;

export const outboxChannel = "outbox";

export type NewEvent = { recipient: string; type: string; subject: string; data: unknown };

export type RecipientState = {
  epoch: string | undefined;
  acknowledged: number;
  /** The highest position that we know to have given, or to have been acknowledged. */
  lastPosition: number;
};

/** Adds events to the outbox; call it in the transaction of the change. */
export async function appendEvents(sql: Sql, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  await sql.query(
    `insert into outbox (recipient, type, subject, data)
     select r, t, s, d from unnest($1::text[], $2::text[], $3::text[], $4::jsonb[]) as given (r, t, s, d)`,
    [
      events.map((event) => event.recipient),
      events.map((event) => event.type),
      events.map((event) => event.subject),
      events.map((event) => JSON.stringify(event.data)),
    ],
  );
  await sql.query(`select pg_notify('${outboxChannel}', '')`);
}

/** Locks the recipient's stream for the rest of the transaction and tells how far it has come. */
export async function lockRecipient(sql: Sql, recipient: string): Promise<RecipientState> {
  await sql.query("insert into outbox_recipient (recipient) values ($1) on conflict do nothing", [recipient]);
  const [row] = await sql.query<{ epoch: string | null; acknowledged: string; last: string }>(
    "select epoch, acknowledged, last_position as last from outbox_recipient where recipient = $1 for update",
    [recipient],
  );
  return {
    epoch: row?.epoch ?? undefined,
    acknowledged: Number(row?.acknowledged ?? 0),
    lastPosition: Number(row?.last ?? 0),
  };
}

/** Gives positions, in commit order, to what has none. Only under `lockRecipient`. */
export async function placeEvents(sql: Sql, recipient: string): Promise<void> {
  await sql.query(
    `with placed as (
       update outbox set position = numbered.position
       from (
         select o.id, s.last_position + row_number() over (order by o.id) as position
         from outbox o join outbox_recipient s on s.recipient = o.recipient
         where o.recipient = $1 and o.position is null
       ) numbered
       where outbox.id = numbered.id
       returning outbox.position
     )
     update outbox_recipient
     set last_position = greatest(last_position, coalesce((select max(position) from placed), 0))
     where recipient = $1`,
    [recipient],
  );
}

type OutboxRow = { event: string; position: string; type: string; subject: string; data: unknown; created_at: Date };

export async function eventsAfter(
  sql: Sql,
  { recipient, source, after, limit }: { recipient: string; source: string; after: number; limit: number },
): Promise<CloudEvent[]> {
  const rows = await sql.query<OutboxRow>(
    `select event, position, type, subject, data, created_at from outbox
     where recipient = $1 and position > $2 order by position limit $3`,
    [recipient, after, limit],
  );
  return rows.map((row) => ({
    specversion: "1.0",
    id: row.event,
    source,
    type: row.type,
    subject: row.subject,
    time: row.created_at.toISOString(),
    datacontenttype: "application/json",
    position: row.position,
    data: row.data,
  }));
}

/** Notes what the recipient has acknowledged and forgets those events. */
export async function acknowledge(
  sql: Sql,
  recipient: string,
  state: { epoch: string; position: number },
): Promise<void> {
  await sql.query(
    `update outbox_recipient set epoch = $2, acknowledged = $3, acknowledged_at = now(),
       last_position = greatest(last_position, $3)
     where recipient = $1`,
    [recipient, state.epoch, state.position],
  );
  await sql.query("delete from outbox where recipient = $1 and position <= $2", [recipient, state.position]);
}

/** The recipient went back to `position`: what is not acknowledged gets positions anew from there. */
export async function restartStream(sql: Sql, recipient: string, position: number): Promise<void> {
  await sql.query("update outbox set position = null where recipient = $1", [recipient]);
  await sql.query("update outbox_recipient set last_position = $2 where recipient = $1", [recipient, position]);
}
