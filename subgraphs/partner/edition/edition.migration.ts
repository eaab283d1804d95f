import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

/**
 * `edition_part`: an edition as this organization has heard of it. `edition_part_round`: a round that it has answered
 * or not, for good; of what was sent stays the digest. `edition_ledger`: what a period has cost of the privacy of those
 * who are counted; the database itself takes no third round, whoever would write it.
 */
export const editionMigration: SliceMigration = {
  name: "2026-12-02-edition",
  up: `
create table edition_part (
  edition text primary key,
  period text not null,
  catalogue text not null,
  epsilon double precision not null,
  join_by timestamptz not null,
  heard_at timestamptz not null,
  state text not null
    check (state in ('CALLED', 'JOINED', 'LEFT', 'SENT', 'DECLINED', 'PUBLISHED', 'FAILED')),
  participants jsonb,
  is_held_as_sent boolean
);
create index edition_part_newest on edition_part (heard_at desc, edition);
create index edition_part_period on edition_part (period);
create table edition_part_round (
  round uuid primary key,
  edition text not null,
  period text not null,
  heard_at timestamptz not null,
  participants text[] not null,
  digest text,
  declined text,
  check ((digest is null) <> (declined is null))
);
create index edition_part_round_edition on edition_part_round (edition, heard_at);
create index edition_part_round_period on edition_part_round (period);
create table edition_ledger (
  period text primary key,
  budget double precision not null,
  spent double precision not null check (spent >= 0 and spent <= budget),
  rounds int not null check (rounds between 0 and 2)
);
${recordChangesOf("edition_part")}
${recordChangesOf("edition_part_round")}
${recordChangesOf("edition_ledger")}
`,
};
