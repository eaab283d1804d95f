import type { SliceMigration } from "./slice-migration.ts";

/** The tables that shared/events/outbox.store.ts works with; written out here, since a step never changes. */
export const outboxMigration: SliceMigration = {
  name: "2026-11-22-outbox",
  up: `
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
`,
};
