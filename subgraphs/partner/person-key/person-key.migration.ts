import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

/** Keys by which people open and sign: public halves, and the private ones as only their owner can open them. */
export const personKeyMigration: SliceMigration = {
  name: "2026-11-26-person-key",
  up: `
create table person_key (
  sealing text primary key,
  signing text not null unique,
  person text not null references person (id),
  wrapped text not null check (octet_length(wrapped) <= 2048),
  kept_at timestamptz not null,
  ended_at timestamptz
);
create unique index person_key_current on person_key (person) where ended_at is null;
create index person_key_newest on person_key (person, kept_at desc);
${recordChangesOf("person_key")}
`,
};
