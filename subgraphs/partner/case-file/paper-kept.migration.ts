import type { SliceMigration } from "../database/slice-migration.ts";

/** Who said that they have the key on paper, and when; of one that was kept before, nobody knows. */
export const paperKeptMigration: SliceMigration = {
  name: "2026-12-07-paper-kept",
  up: `
alter table case_file add column recovery_kept_by text;
alter table case_file add column recovery_kept_at timestamptz;
`,
};
