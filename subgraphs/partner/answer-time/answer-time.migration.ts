import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

/** What an organization has set itself; the product's own times are not kept. */
export const answerTimeMigration: SliceMigration = {
  name: "2026-11-24-answer-time",
  up: `
create table answer_time (
  kind text not null check (kind in ('OPENING', 'FIRST_ANSWER', 'CONFLICT_CHECK')),
  urgency text not null check (urgency in ('EMERGENCY', 'SOON', 'CAN_WAIT')),
  minutes int not null check (minutes > 0),
  is_working_time boolean not null,
  primary key (kind, urgency)
);
${recordChangesOf("answer_time")}
`,
};
