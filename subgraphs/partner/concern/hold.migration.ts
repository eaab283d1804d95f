import type { SliceMigration } from "../database/slice-migration.ts";

/** Holds by the centre's operators; and what a concern's responder was called when it was reported. */
export const holdMigration: SliceMigration = {
  name: "2026-11-25-hold",
  up: `
alter table responder add column is_held boolean not null default false;
create index responder_is_held on responder (id) where is_held;
alter table concern add column responder_name text not null default '';
`,
};
