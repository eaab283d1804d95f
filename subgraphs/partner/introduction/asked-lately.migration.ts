import type { SliceMigration } from "../database/slice-migration.ts";

export const askedLatelyMigration: SliceMigration = {
  name: "2026-11-27-asked-lately",
  up: `
create index introduction_asked on introduction (organization, started_at) where way = 'REQUESTED';
alter table inbox_item
  add column is_offer boolean not null default false,
  add column received_at timestamptz;
create index inbox_item_received on inbox_item (home, received_at);
`,
};
