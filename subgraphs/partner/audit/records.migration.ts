import { chainTables, changeFunctions, recordChangesOf, recordRowsOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

/** Tables whose changes cannot be committed without an audit entry. Whatever people do ends in one of them. */
export const recordedTables = [
  "need",
  "need_issue",
  "responder",
  "person",
  "person_key",
  "permission",
  "case_file",
  "case_part",
  "case_receipt",
  "tool",
  "concern",
  "need_sighting",
  "push_subscription",
  "reachability",
  "answer_time",
  "audience_default",
  "notice",
  "calendar_link",
  "introduction",
  "introduction_person",
  "introduction_step",
  "introduction_question",
  "held_issue",
  "conflict_check",
  "conflict_setting",
  "blind_request",
  "note",
  "note_reader",
  "inbox_item",
  "reservation",
  "command",
  "opportunity",
  "showing",
  "retention",
  "edition_part",
  "edition_part_round",
  "edition_ledger",
] as const;

export const recordsMigration: SliceMigration = {
  name: "2026-11-23-records",
  up: `
${changeFunctions}
${chainTables}
create index audit_entry_newest on audit_entry (at desc, id);
create index audit_entry_actor on audit_entry (actor, at desc, id);
create table need_sighting (
  need text not null,
  person text not null,
  hour timestamptz not null,
  at timestamptz not null,
  primary key (need, person, hour)
);
${recordChangesOf("need")}
${recordChangesOf("need_issue")}
${recordChangesOf("responder")}
${recordChangesOf("person")}
${recordChangesOf("tool")}
${recordChangesOf("concern")}
${recordChangesOf("need_sighting")}
${recordRowsOf("command")}
`,
};
