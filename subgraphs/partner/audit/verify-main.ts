import { verifyDatabase } from "#shared/audit/verify-database.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { readVerifyConfig } from "./config.ts";
import { recordedTables } from "./records.migration.ts";

/** Verifies the records of one organization, its partner running or not; tells what it found as JSON on one line. */
try {
  const config = readVerifyConfig();
  const settings = { ...config, party: config.organization, tables: recordedTables };
  const log = createLogger("audit", config.logLevel, process.stderr);
  const verification = await verifyDatabase(settings, { clock: () => new Date(), log });
  process.stdout.write(`${JSON.stringify(verification)}\n`);
} catch (error) {
  const reason = error instanceof AlightError ? error.message : "The records could not be read.";
  process.stderr.write(`audit: ${reason}\n`);
  process.exitCode = 1;
}
