import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

export const inboxMigration: SliceMigration = {
  name: "2026-11-24-inbox",
  up: `
create table inbox_item (
  id text primary key,
  introduction text not null unique,
  home text not null,
  responder text not null references responder (id),
  state text not null,
  is_short boolean not null,
  urgency text not null,
  issues text[] not null,
  reason text,
  updated_at timestamptz not null
);
create index inbox_item_newest on inbox_item (updated_at desc, id);
create index inbox_item_live on inbox_item (responder)
  where state in ('REQUESTED', 'OFFERED', 'CONFLICT_CHECK', 'CLEARED', 'RESERVED', 'ACCEPTED');
${recordChangesOf("inbox_item")}
`,
};
