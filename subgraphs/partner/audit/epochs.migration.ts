import { epochTable } from "#shared/audit/record-tables.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

export const epochsMigration: SliceMigration = { name: "2026-11-23-record-epochs", up: epochTable };
