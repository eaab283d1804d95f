import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

/**
 * `notice`: what there is for somebody to look at. `root` is the first of those that went on from one to the next.
 * `notice_mail`: the one e-mail that waits for somebody, whatever the number of their notices, so that it is never
 * longer than the list of people. What became of it is recorded; that it waits is not.
 */
export const noticeMigration: SliceMigration = {
  name: "2026-11-24-notice",
  up: `
create table notice (
  id text primary key,
  root text not null,
  person text not null,
  way text not null check (way in ('OWN', 'DEPUTY', 'COORDINATOR')),
  kind text not null,
  subject text not null,
  urgency text not null check (urgency in ('EMERGENCY', 'SOON', 'CAN_WAIT')),
  noted_at timestamptz not null,
  mailed_at timestamptz,
  seen_at timestamptz,
  settled_at timestamptz
);
create index notice_newest on notice (person, noted_at desc, id);
create index notice_open on notice (person) where seen_at is null and settled_at is null;
create index notice_open_subject on notice (subject) where seen_at is null and settled_at is null;
create index notice_root on notice (root);
${recordChangesOf("notice")}
create table notice_mail (
  person text primary key,
  due_at timestamptz not null,
  version int not null default 1,
  attempts int not null default 0,
  leased_until timestamptz
);
create index notice_mail_due on notice_mail (due_at);
`,
};

/** One message of each kind waits for somebody at most; what each has told of is known apart. */
export const messageKindMigration: SliceMigration = {
  name: "2026-11-27-message-kind",
  up: `
alter table notice_mail add column kind text not null default 'MAIL' check (kind in ('MAIL', 'SMS', 'PUSH'));
alter table notice_mail alter column kind drop default;
alter table notice_mail drop constraint notice_mail_pkey;
alter table notice_mail add primary key (person, kind);
alter table notice add column texted_at timestamptz;
alter table notice add column pushed_at timestamptz;
`,
};
