import { oidcItemTable } from "#shared/issuer/oidc-item.store.ts";
import { passkeyTable } from "#shared/issuer/passkey/passkey.store.ts";
import { upstreamAccountTable } from "#shared/issuer/upstream/upstream-account.store.ts";
import type { SliceMigration } from "../database/slice-migration.ts";

/** How people prove who they are: passkeys, and accounts of the organization's own account service. */
export const signInMigration: SliceMigration = {
  name: "2026-11-22-sign-in",
  up: `${passkeyTable}${upstreamAccountTable}`,
};

export const identityMigration: SliceMigration = { name: "2026-11-22-identity", up: oidcItemTable };
