import { Migration } from "@mikro-orm/migrations";
import {
  chainTables,
  changeFunctions,
  epochTable,
  recordChangesOf,
  recordRowsOf,
} from "#shared/audit/record-tables.ts";
import { inboxTables } from "#shared/events/inbox.store.ts";
import { outboxTables } from "#shared/events/outbox.store.ts";

/**
 * Editions. No share is ever kept: `edition_round.sum` holds what has been added up, which is as random as a share until
 * the last one is in, and goes when the round ends; of a share stays its digest. `edition_table` holds what is published, with the declaration that it was made by, row-major, four bytes a cell,
 * little endian; it is written once.
 */
const editionTables = `
create table audit_entry (
  id text primary key,
  at timestamptz not null,
  actor_issuer text not null,
  actor text not null,
  action text not null,
  subject text not null,
  request_id text not null,
  details jsonb not null
);
create table command (
  actor text not null,
  key text not null,
  input_hash text not null,
  subject text not null,
  at timestamptz not null,
  primary key (actor, key)
);
create table edition (
  number bigint generated always as identity unique,
  id text primary key,
  period text not null,
  state text not null check (state in ('CALLED', 'COUNTING', 'PUBLISHED', 'FAILED', 'CANCELLED')),
  failure text,
  catalogue text not null,
  epsilon double precision not null,
  tolerated int,
  called_at timestamptz not null,
  join_by timestamptz not null,
  share_within_ms bigint not null,
  cut_off_at timestamptz not null,
  ended_at timestamptz,
  quarters text[] not null default '{}',
  check ((state = 'FAILED') = (failure is not null)),
  check ((state in ('PUBLISHED', 'FAILED', 'CANCELLED')) = (ended_at is not null))
);
create unique index edition_one_under_way on edition (period) where state in ('CALLED', 'COUNTING');
create table edition_participant (
  edition text not null references edition (id),
  organization text not null,
  joined_at timestamptz not null,
  primary key (edition, organization)
);
create table edition_round (
  id uuid primary key,
  edition text not null references edition (id),
  number int not null,
  participants jsonb not null,
  participants_digest text not null,
  opened_at timestamptz not null,
  share_by timestamptz not null,
  state text not null check (state in ('OPEN', 'COMPLETE', 'ABANDONED')),
  sum bytea,
  missing text[] not null default '{}',
  unique (edition, number),
  check (state = 'OPEN' or sum is null)
);
create unique index edition_round_open on edition_round (edition) where state = 'OPEN';
create table edition_share (
  round uuid not null references edition_round (id),
  organization text not null,
  digest text not null,
  received_at timestamptz not null,
  primary key (round, organization)
);
create table edition_refusal (
  id bigint generated always as identity primary key,
  edition text not null references edition (id),
  round uuid references edition_round (id),
  organization text not null,
  kind text not null check (kind in ('REFUSED', 'DECLINED')),
  code text not null,
  at timestamptz not null
);
create index edition_refusal_edition on edition_refusal (edition, id);
create table edition_table (
  edition text not null references edition (id),
  position int not null,
  name text not null,
  declaration jsonb not null,
  cells bytea not null,
  primary key (edition, name)
);
`;

const recorded = ["edition", "edition_participant", "edition_round", "edition_share", "edition_table"] as const;

export class EditionsMigration extends Migration {
  override up(): void {
    this.addSql(`${editionTables}${changeFunctions}${chainTables}${epochTable}`);
    for (const table of recorded) this.addSql(recordChangesOf(table));
    this.addSql(recordRowsOf("command"));
    this.addSql(`${inboxTables}${outboxTables}`);
  }
}
