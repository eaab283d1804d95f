import type { SliceMigration } from "../database/slice-migration.ts";

/** Not recorded: what passing a deadline changes is. */
export const deadlineMigration: SliceMigration = {
  name: "2026-11-22-deadline",
  up: `
create table deadline (
  kind text not null,
  subject text not null,
  due_at timestamptz not null,
  primary key (kind, subject)
);
create index deadline_due on deadline (due_at);
`,
};
