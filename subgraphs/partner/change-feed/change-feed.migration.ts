import type { SliceMigration } from "../database/slice-migration.ts";

/**
 * That rows which people watch have changed, for a week. Not recorded: the change itself is. A row has no position
 * at first, since a sequence is not commit order.
 */
export const changeFeedMigration: SliceMigration = {
  name: "2026-11-22-change-feed",
  up: `
create table change (
  seq bigint generated always as identity primary key,
  type text not null,
  subject text not null,
  changed_at timestamptz not null,
  position bigint unique
);
create index change_unplaced on change (seq) where position is null;
create index change_of_type on change (type, position);
create table change_feed (
  only_one boolean primary key default true check (only_one),
  last_position bigint not null default 0,
  forgotten bigint not null default 0
);
insert into change_feed default values;
`,
};
