import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

/**
 * `case_part`: of each section and piece the newest version under each consent; who a part is sealed for is known,
 * how its key is wrapped for them is encrypted once more under the case's own key, which is not in this database
 * (`key` is its name). `is_over`: somebody of another organization may not open it any more. `case_receipt`: who was handed which version, and who has opened it.
 */
export const caseFileMigration: SliceMigration = {
  name: "2026-11-27-case-file",
  up: `
create table case_file (
  need text primary key references need (id),
  key text not null unique,
  recovery_key text,
  made_at timestamptz not null
);
create table case_part (
  need text not null references case_file (need),
  section text not null check (section in ('SAFE_CONTACT', 'IDENTITY', 'EVENTS', 'IMMIGRATION', 'FAMILY',
    'CRIMINAL_RECORD', 'WORK', 'HEALTH', 'OTHER_SIDE', 'DOCUMENTS')),
  piece int not null check (piece between 1 and 20),
  version int not null check (version >= 1),
  permission text,
  sealed_by text not null,
  sealed_at timestamptz not null,
  readers text[] not null,
  nonce text not null,
  ciphertext text not null check (octet_length(ciphertext) <= 90000),
  wraps bytea not null,
  signature text not null,
  recovery_key text,
  is_over boolean not null default false,
  primary key (need, section, piece, version),
  unique nulls not distinct (need, section, piece, permission)
);
create index case_part_permission on case_part (permission) where permission is not null;
create table case_receipt (
  need text not null references case_file (need),
  section text not null,
  piece int not null,
  version int not null,
  reader text not null,
  kind text not null check (kind in ('DELIVERED', 'OPENED')),
  at timestamptz not null,
  primary key (need, section, piece, version, reader, kind)
);
${recordChangesOf("case_file")}
${recordChangesOf("case_part")}
${recordChangesOf("case_receipt")}
`,
};
