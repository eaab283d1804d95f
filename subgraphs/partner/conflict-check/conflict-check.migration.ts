import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

/**
 * `conflict_check` and `blind_list` are the home's, one for each introduction; the others are the responder's
 * organization's. Names are nowhere in clear: `names` holds what was sealed, `conflict_name` a hash of each key.
 */
export const conflictCheckMigration: SliceMigration = {
  name: "2026-11-27-conflict-check",
  up: `
create table conflict_check (
  introduction text primary key references introduction (id) on delete cascade,
  organization text not null,
  way text not null check (way in ('AS_SHOWN', 'SEALED_NAMES', 'BLIND')),
  checkers jsonb not null,
  names_version int not null default 0,
  names jsonb,
  names_grant text,
  sealed_at timestamptz,
  taken_at timestamptz,
  blind text check (blind in ('ASKED', 'ANSWERED', 'NONE_FOUND', 'ASK_A_HUMAN', 'NOT_PROVEN', 'LAPSED')),
  blind_grant text,
  blinded text[],
  evaluation jsonb,
  asked_at timestamptz,
  check (blind in ('ASKED', 'ANSWERED') or (blinded is null and evaluation is null))
);
create index conflict_check_names_grant on conflict_check (names_grant) where names_grant is not null;
create index conflict_check_blind_grant on conflict_check (blind_grant) where blind_grant is not null;
create index conflict_check_asked on conflict_check (organization, asked_at) where asked_at is not null;
create table blind_list (
  introduction text not null references conflict_check (introduction) on delete cascade,
  chunk int not null check (chunk between 0 and 15),
  public_key text not null,
  entries text not null,
  primary key (introduction, chunk)
);
create table conflict_setting (
  only_one boolean primary key default true check (only_one),
  way text not null check (way in ('AS_SHOWN', 'SEALED_NAMES', 'BLIND')),
  checkers text[] not null,
  listed_names int not null default 0,
  listed_keys int not null default 0,
  listed_at timestamptz
);
create table conflict_name (
  input bytea primary key check (length(input) = 32)
);
create table blind_request (
  introduction text primary key,
  home text not null,
  state text not null check (state in ('WAITING', 'ANSWERED', 'REFUSED', 'FORGOTTEN')),
  blinded text[],
  received_at timestamptz not null,
  check ((state = 'WAITING') = (blinded is not null))
);
create index blind_request_waiting on blind_request (received_at) where state = 'WAITING';
create index blind_request_of_home on blind_request (home, received_at);
${recordChangesOf("conflict_check")}
${recordChangesOf("conflict_setting")}
${recordChangesOf("blind_request")}
`,
};
