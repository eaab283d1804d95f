import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

/**
 * `retention`: for how long what has ended is kept, where an organization has said so. `forgetting_told`: ids of rows
 * that others were asked to forget, so that whoever puts an older state back is asked again. The deadline is the first
 * look for what is to go; each sets the next.
 */
export const retentionMigration: SliceMigration = {
  name: "2026-11-28-retention",
  up: `
create table retention (
  only_one boolean primary key default true check (only_one),
  closed_needs_days int,
  shown_days int not null,
  holds_from timestamptz not null
);
${recordChangesOf("retention")}
create table forgetting_told (
  subject text primary key,
  organization text not null,
  told_at timestamptz not null
);
create index forgetting_told_organization on forgetting_told (organization);
create index need_ended on need (closed_at) where closed_at is not null;
create index opportunity_over on opportunity (changed_at) where state not in ('OPEN', 'OFFERED');
create index inbox_item_over on inbox_item (updated_at)
  where state not in ('REQUESTED', 'OFFERED', 'CONFLICT_CHECK', 'CLEARED', 'RESERVED', 'ACCEPTED');
insert into deadline (kind, subject, due_at) values ('retention.look', 'all', '2026-11-22');
`,
};
