import type { SliceMigration } from "../database/slice-migration.ts";

export const toolMigration: SliceMigration = {
  name: "2026-11-22-tool",
  up: `
create table tool (
  id text primary key,
  name text not null,
  roles text[] not null check (roles <@ array['ADVOCATE', 'RESPONDER']),
  public_key jsonb not null,
  key_thumbprint text not null unique,
  is_withdrawn boolean not null,
  added_at timestamptz not null
);
create index tool_by_name on tool (name, id);
`,
};
