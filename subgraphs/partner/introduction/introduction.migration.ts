import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

export const introductionMigration: SliceMigration = {
  name: "2026-11-24-introduction",
  up: `
create table introduction (
  id text primary key,
  need text not null references need (id),
  responder text not null,
  organization text not null,
  way text not null check (way in ('REQUESTED', 'OFFERED')),
  state text not null check (state in ('REQUESTED', 'OFFERED', 'CONFLICT_CHECK', 'CLEARED', 'RESERVED', 'ACCEPTED',
    'CLOSED', 'DECLINED', 'CONFLICT_OF_INTEREST', 'WITHDRAWN', 'EXPIRED', 'ENDED')),
  is_short boolean not null,
  is_confirmed boolean not null,
  issues text[] not null,
  started_by text not null,
  reservation text,
  showing text,
  contact jsonb,
  outcome text,
  reason text,
  answer_by timestamptz,
  started_at timestamptz not null,
  changed_at timestamptz not null,
  check (state <> 'RESERVED' or reservation is not null)
);
create index introduction_of_need on introduction (need, started_at desc, id);
create index introduction_live on introduction (organization, id)
  where state in ('REQUESTED', 'OFFERED', 'CONFLICT_CHECK', 'CLEARED', 'RESERVED', 'ACCEPTED');
create table introduction_person (
  person text not null,
  introduction text not null references introduction (id) on delete cascade,
  need text not null,
  name text not null,
  primary key (person, introduction)
);
create index introduction_person_need on introduction_person (person, need);
create index introduction_person_introduction on introduction_person (introduction);
create table introduction_step (
  introduction text not null references introduction (id) on delete cascade,
  position int not null,
  kind text not null,
  side text not null check (side in ('HOME', 'OTHER', 'SYSTEM')),
  actor text,
  name text,
  code text,
  at timestamptz not null,
  seen_at timestamptz,
  primary key (introduction, position)
);
create table introduction_question (
  introduction text not null references introduction (id) on delete cascade,
  question text not null,
  side text not null check (side in ('HOME', 'OTHER')),
  answer text,
  primary key (introduction, question, side)
);
create table held_issue (
  issue text primary key,
  introduction text not null references introduction (id)
);
create index held_issue_introduction on held_issue (introduction);
${recordChangesOf("introduction")}
${recordChangesOf("introduction_person")}
${recordChangesOf("introduction_step")}
${recordChangesOf("introduction_question")}
${recordChangesOf("held_issue")}
`,
};
