import type { SliceMigration } from "../database/slice-migration.ts";

export const personMigration: SliceMigration = {
  name: "2026-11-22-person",
  up: `
create table person (
  id text primary key,
  login text not null unique,
  name text not null,
  title text,
  roles text[] not null check (roles <@ array['ADVOCATE', 'RESPONDER', 'COORDINATOR']),
  languages text[] not null,
  status text not null check (status in ('INVITED', 'ACTIVE', 'DEACTIVATED')),
  invitation_hash text unique,
  invitation_expires_at timestamptz,
  created_at timestamptz not null,
  joined_at timestamptz,
  changed_at timestamptz not null
);
create index person_by_name on person (name, id);
`,
};
