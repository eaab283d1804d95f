import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

/** What is null was not said: the address of the invitation, the organization's zone and usual hours hold then. */
export const reachabilityMigration: SliceMigration = {
  name: "2026-11-24-reachability",
  up: `
create table reachability (
  person text primary key,
  email text,
  phone text,
  time_zone text,
  hours jsonb,
  quiet_from text,
  quiet_until text,
  away_from timestamptz,
  away_until timestamptz,
  deputy text,
  is_on_call boolean not null default false,
  mail text not null default 'AT_ONCE' check (mail in ('AT_ONCE', 'DAILY', 'NEVER')),
  changed_at timestamptz not null,
  check ((quiet_from is null) = (quiet_until is null)),
  check (away_from < away_until)
);
${recordChangesOf("reachability")}
create table home_zone (
  only_one boolean primary key default true check (only_one),
  time_zone text not null
);
`,
};

/** By which messages besides e-mail somebody wants to be told. */
export const alsoByMigration: SliceMigration = {
  name: "2026-11-27-reachability-also-by",
  up: `
alter table reachability add column also_by text[] not null default '{}' check (also_by <@ '{SMS,PUSH}');
`,
};
