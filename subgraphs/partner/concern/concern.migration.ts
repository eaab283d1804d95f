import type { SliceMigration } from "../database/slice-migration.ts";

export const concernMigration: SliceMigration = {
  name: "2026-11-22-concern",
  up: `
alter table responder add column is_suspended boolean not null default false;
create table concern (
  id text primary key,
  responder text not null references responder (id),
  reason text not null,
  is_suspending boolean not null,
  reported_by text not null,
  reported_by_organization text not null,
  reported_at timestamptz not null,
  state text not null check (state in ('OPEN', 'CLOSED')),
  outcome text,
  closed_by text,
  closed_at timestamptz,
  check ((state = 'CLOSED') = (outcome is not null and closed_by is not null and closed_at is not null))
);
create unique index concern_open_once
  on concern (responder, reported_by_organization, reported_by, reason) where state = 'OPEN';
create index concern_by_time on concern (reported_at desc, id desc);
create index concern_open_by_organization on concern (reported_by_organization) where state = 'OPEN';
`,
};
