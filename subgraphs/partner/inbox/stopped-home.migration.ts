import type { SliceMigration } from "../database/slice-migration.ts";

export const stoppedHomeMigration: SliceMigration = {
  name: "2026-11-27-stopped-home",
  up: "alter table inbox_item add column is_home_stopped boolean not null default false;",
};
