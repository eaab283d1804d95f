import { oidcItemTable } from "#shared/issuer/oidc-item.store.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

export const identityMigration: SliceMigration = { name: "2026-11-22-identity", up: oidcItemTable };
