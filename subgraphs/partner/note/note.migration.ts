import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

export const noteMigration: SliceMigration = {
  name: "2026-11-27-note",
  up: `
create table note (
  introduction text not null references introduction (id) on delete cascade,
  number int not null check (number between 1 and 50),
  side text not null check (side in ('HOME', 'OTHER')),
  sender text not null,
  name text,
  written_at timestamptz not null,
  part jsonb not null,
  primary key (introduction, number)
);
create table note_reader (
  introduction text not null,
  number int not null,
  person text not null,
  seen_at timestamptz,
  primary key (introduction, number, person),
  foreign key (introduction, number) references note (introduction, number) on delete cascade
);
alter table inbox_item add column notes int not null default 0;
${recordChangesOf("note")}
${recordChangesOf("note_reader")}
`,
};
