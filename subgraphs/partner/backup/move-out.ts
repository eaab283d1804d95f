import type { Sql } from "#shared/database/sql.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { BackupConfig } from "./config.ts";
import { isMovedAway, markMoved, unmarkMoved } from "./move.store.ts";
import { withClient } from "./open-client.ts";
import { requireAlone } from "./require-alone.ts";
import { type BackupOrder, type BackupTold, writeBackup } from "./write-backup.ts";

/**
 * Packs an organization whose partner is stopped for another server, and keeps a partner from running on what stays
 * here. @throws AlightError with one clear sentence
 */
export async function moveOut(config: BackupConfig, order: BackupOrder): Promise<BackupTold> {
  await withClient(config.databaseUrl, (client) => requireAlone(client, config.organization));
  const told = await writeBackup(config, order);
  await withClient(config.databaseUrl, markMoved);
  return told;
}

/** The organization stays here after all: nothing of it has run elsewhere. */
export async function moveBack(config: BackupConfig): Promise<void> {
  await withClient(config.databaseUrl, unmarkMoved);
}

/** @throws AlightError CONFIGURATION where an organization has moved out */
export async function requireHere(sql: Sql, organization: string): Promise<void> {
  if (!(await isMovedAway(sql))) return;
  const message = `${organization} has moved away: this database (DATABASE_URL) is what remained of it. See docs/moving.md.`;
  throw new AlightError("CONFIGURATION", message);
}
