import type { SliceMigration } from "../database/slice-migration.ts";

export const responderMigration: SliceMigration = {
  name: "2026-11-22-responder",
  up: `
create table responder (
  id text primary key,
  name text not null,
  profession text not null
    check (profession in ('LAWYER', 'ACCREDITED_REPRESENTATIVE', 'STUDENT', 'INTERPRETER', 'EXPERT')),
  issues text[] not null,
  help text[] not null,
  languages jsonb not null,
  admissions jsonb not null,
  is_remote boolean not null,
  cost text[] not null,
  free_places int not null check (free_places >= 0),
  is_paused boolean not null,
  confirmed_on date not null,
  traits text[] not null,
  is_trained boolean not null,
  is_sponsored boolean not null,
  supervisor text references responder (id) deferrable initially deferred,
  state text not null check (state in ('DRAFT', 'AWAITING_APPROVAL', 'APPROVED', 'RETIRED')),
  held_by text not null,
  approved_by text,
  added_at timestamptz not null,
  changed_at timestamptz not null,
  card_version int not null,
  check (profession <> 'STUDENT' or supervisor is not null),
  check (state <> 'APPROVED' or approved_by is not null)
);
create index responder_by_name on responder (name, id);
create index responder_by_state_and_name on responder (state, name, id);
create index responder_held_by on responder (held_by) where state <> 'RETIRED';
create index responder_with_card on responder (id) where card_version > 0;
`,
};
