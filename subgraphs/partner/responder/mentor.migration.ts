import type { SliceMigration } from "../database/slice-migration.ts";

export const mentorMigration: SliceMigration = {
  name: "2026-11-27-mentor",
  up: "alter table responder add column is_mentor boolean not null default false;",
};
