import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

/**
 * `showing`: what was shown of a need, to whom. `need_search`: how far looking for somebody has come; not recorded,
 * because what is shown and every step are.
 */
export const showingMigration: SliceMigration = {
  name: "2026-11-26-showing",
  up: `
create table showing (
  id text primary key,
  need text not null references need (id) on delete cascade,
  responder text not null,
  organization text not null,
  is_state_body boolean not null,
  issues jsonb not null,
  languages text[] not null,
  urgency text not null,
  score int not null,
  wave int not null,
  state text not null check (state in ('OPEN', 'OFFERED', 'DECLINED', 'TAKEN', 'WITHDRAWN', 'EXPIRED')),
  gone_because text,
  declined_because text,
  shown_at timestamptz not null,
  answer_by timestamptz not null,
  changed_at timestamptz not null,
  version bigint not null,
  check ((state in ('TAKEN', 'WITHDRAWN', 'EXPIRED')) = (gone_because is not null)),
  check ((state = 'DECLINED') = (declined_because is not null))
);
create index showing_of_need on showing (need, wave, id);
create unique index showing_live_once on showing (need, responder) where state in ('OPEN', 'OFFERED');
create index showing_told on showing (organization, shown_at);
${recordChangesOf("showing")}
create table need_search (
  need text primary key references need (id) on delete cascade,
  reach text not null default 'PLACE' check (reach in ('PLACE', 'COUNTRY')),
  is_told boolean not null default false,
  step text not null default 'NEXT_WAVE' check (step in ('NEXT_WAVE', 'WIDER', 'COORDINATORS', 'UNMET')),
  step_at timestamptz not null,
  due_at timestamptz,
  is_new_wave boolean not null default false,
  revision int not null default 1
);
create index need_search_due on need_search (due_at) where due_at is not null;
`,
};

/** Somebody may choose whom to ask before anybody is asked by itself. */
export const heldSearchMigration: SliceMigration = {
  name: "2026-12-03-held-search",
  up: `
alter table need_search drop constraint need_search_step_check;
alter table need_search add constraint need_search_step_check
  check (step in ('FIRST_WAVE', 'NEXT_WAVE', 'WIDER', 'COORDINATORS', 'UNMET'));
`,
};

/** How long an answer is awaited in the working time of whoever is asked; of what is shown already it is over. */
export const awaitedShowingMigration: SliceMigration = {
  name: "2026-11-27-showing-awaited",
  up: `
alter table showing add column awaited_until timestamptz not null default now();
alter table showing alter column awaited_until drop default;
`,
};
