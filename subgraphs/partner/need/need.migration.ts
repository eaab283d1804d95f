import type { SliceMigration } from "../database/slice-migration.ts";

export const needMigration: SliceMigration = {
  name: "2026-11-22-need",
  up: `
create table need (
  id text primary key,
  reference text not null unique,
  status text not null check (status in ('OPEN', 'MATCHED', 'CLOSED', 'WITHDRAWN')),
  urgency text not null check (urgency in ('EMERGENCY', 'SOON', 'CAN_WAIT')),
  languages text[] not null,
  is_for_everyone boolean not null,
  only_organizations text[] not null,
  except_organizations text[] not null,
  preferred_traits text[] not null,
  is_free_only boolean not null,
  is_in_person boolean not null,
  exploitation text[] not null,
  posted_at timestamptz not null,
  posted_by text not null,
  held_by text not null,
  changed_at timestamptz not null,
  closed_at timestamptz
);
create index need_newest on need (posted_at desc, id);
create index need_newest_of_status on need (status, posted_at desc, id);
create index need_held_by on need (held_by) where status in ('OPEN', 'MATCHED');
create table need_issue (
  id text primary key,
  need_id text not null references need (id) on delete cascade,
  position int not null,
  issue text not null,
  jurisdiction text not null,
  help text not null,
  due_on date,
  due_kind text,
  status text not null check (status in ('OPEN', 'HELD', 'DONE', 'UNMET')),
  outcome text,
  check ((due_on is null) = (due_kind is null))
);
create index need_issue_need on need_issue (need_id, position);
`,
};

/** A need may wait before it leaves, and a draft may be as far as somebody has come with it. */
export const needLeavingMigration: SliceMigration = {
  name: "2026-11-29-need-leaving",
  up: `
alter table need add column leaves_at timestamptz;
alter table need add column unfinished jsonb;
`,
};

/** Whom to ask first is chosen before a draft is posted, and kept with it. */
export const needByHandMigration: SliceMigration = {
  name: "2026-12-04-need-by-hand",
  up: `
alter table need add column is_by_hand boolean not null default false;
`,
};

/** Needs that a file brought in wait as drafts. */
export const needDraftMigration: SliceMigration = {
  name: "2026-11-28-need-draft",
  up: `
alter table need drop constraint need_status_check;
alter table need add constraint need_status_check
  check (status in ('DRAFT', 'OPEN', 'MATCHED', 'CLOSED', 'WITHDRAWN'));
drop index need_held_by;
create index need_held_by on need (held_by) where status in ('DRAFT', 'OPEN', 'MATCHED');
`,
};
