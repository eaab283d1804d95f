import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

export const noticeMigration: SliceMigration = {
  name: "2026-11-24-notice",
  up: `
create table notice (
  id text primary key,
  person text not null references person (id),
  kind text not null,
  subject text not null,
  urgency text not null check (urgency in ('EMERGENCY', 'SOON', 'CAN_WAIT')),
  noted_at timestamptz not null
);
create index notice_newest on notice (person, noted_at desc, id);
${recordChangesOf("notice")}
`,
};
