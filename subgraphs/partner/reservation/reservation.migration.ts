import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

export const reservationMigration: SliceMigration = {
  name: "2026-11-24-reservation",
  up: `
create table reservation (
  id text primary key,
  introduction text not null,
  responder text not null references responder (id),
  takes_place boolean not null,
  state text not null check (state in ('RESERVED', 'USED', 'RELEASED')),
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null
);
create unique index reservation_active on reservation (introduction) where state <> 'RELEASED';
${recordChangesOf("reservation")}
`,
};
