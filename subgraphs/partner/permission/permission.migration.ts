import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

export const permissionMigration: SliceMigration = {
  name: "2026-11-26-permission",
  up: `
create table permission (
  id text primary key,
  need text not null references need (id),
  purpose text not null check (purpose in ('ASK_NETWORK', 'CONFLICT_CHECK', 'CASE_FILE')),
  organization text,
  responder text,
  people text[] not null,
  sections text[] not null,
  given_by text not null check (given_by in ('SURVIVOR', 'GUARDIAN')),
  language text not null,
  has_interpreter boolean not null,
  is_translation_reviewed boolean not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_as text check (ended_as in ('EXPIRED', 'WITHDRAWN', 'STOPPED', 'ENDED')),
  check ((purpose = 'ASK_NETWORK') = (organization is null)),
  check (expires_at > recorded_at),
  check ((ended_at is null) = (ended_as is null))
);
create index permission_of_need on permission (need, recorded_at desc, id);
create index permission_living on permission (need, purpose) where ended_at is null;
create index need_issue_by_code on need_issue (issue, jurisdiction);
${recordChangesOf("permission")}
`,
};
