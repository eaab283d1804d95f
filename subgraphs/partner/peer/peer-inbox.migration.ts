import { inboxTables } from "#shared/events/inbox.store.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

/** Where news of other organizations is counted. */
export const peerInboxMigration: SliceMigration = { name: "2026-11-22-peer-inbox", up: inboxTables };
