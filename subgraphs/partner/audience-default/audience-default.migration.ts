import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

/** Who may hear of a need about which its poster says nothing else, where an organization has set it. */
export const audienceDefaultMigration: SliceMigration = {
  name: "2026-12-01-audience-default",
  up: `
create table audience_default (
  only_one boolean primary key default true check (only_one),
  is_for_everyone boolean not null,
  only_organizations text[] not null,
  except_organizations text[] not null,
  check (is_for_everyone or cardinality(only_organizations) > 0)
);
${recordChangesOf("audience_default")}
`,
};
