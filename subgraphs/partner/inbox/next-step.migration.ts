import type { SliceMigration } from "../database/slice-migration.ts";

/** What comes next as the home says it, and when it last sealed something; null until the home is heard again. */
export const inboxNextStepMigration: SliceMigration = {
  name: "2026-11-30-inbox-next-step",
  up: `
alter table inbox_item
  add column next_step text,
  add column next_side text check (next_side in ('HOME', 'OTHER', 'SYSTEM')),
  add column answer_by timestamptz,
  add column sealed_at timestamptz;
`,
};
