import { outboxTables } from "#shared/events/outbox.store.ts";
import type { SliceMigration } from "./slice-migration.ts";

export const outboxMigration: SliceMigration = { name: "2026-11-22-outbox", up: outboxTables };
