import type { SliceMigration } from "../database/slice-migration.ts";

export const commandMigration: SliceMigration = {
  name: "2026-11-22-command",
  up: `
create table command (
  actor text not null,
  idempotency_key text not null check (length(idempotency_key) between 1 and 100),
  fingerprint text not null,
  result jsonb,
  created_at timestamptz not null,
  primary key (actor, idempotency_key)
);
create index command_created_at on command (created_at);
`,
};
