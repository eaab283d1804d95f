import { recordChangesOf } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

/** Where a device of somebody is told; the address is a secret between it and us. */
export const pushMigration: SliceMigration = {
  name: "2026-11-27-push",
  up: `
create table push_subscription (
  endpoint text primary key,
  person text not null,
  kept_at timestamptz not null
);
create index push_subscription_of_person on push_subscription (person, kept_at);
${recordChangesOf("push_subscription")}
`,
};
