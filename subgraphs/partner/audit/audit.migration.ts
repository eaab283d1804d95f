import type { SliceMigration } from "../database/slice-migration.ts";

export const auditMigration: SliceMigration = {
  name: "2026-11-22-audit",
  up: `
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
create index audit_entry_subject on audit_entry (subject, at);
`,
};
