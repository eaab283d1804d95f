import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

export const calendarMigration: SliceMigration = {
  name: "2026-11-24-calendar",
  up: `
create table calendar_link (
  person text primary key,
  key_hash text not null unique,
  made_at timestamptz not null
);
${recordChangesOf("calendar_link")}
`,
};
