import type { SliceMigration } from "../database/slice-migration.ts";

/** Whoever is away may let what they look after pause for as long; it ends by itself. */
export const pauseWhileAwayMigration: SliceMigration = {
  name: "2026-12-04-pause-while-away",
  up: `
alter table reachability add column pauses_profiles boolean not null default false;
alter table responder add column paused_until timestamptz;
alter table responder add constraint responder_paused_until_check check (paused_until is null or is_paused);
create index responder_paused_until on responder (paused_until) where paused_until is not null;
`,
};
