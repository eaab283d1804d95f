import { verifyDatabase } from "#shared/audit/verify-database.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { readVerifyConfig } from "./config.ts";
import { recordedTables } from "./recorded-tables.ts";

/** Verifies the directory's records, the directory running or not; tells what it found as JSON on one line. */
try {
  const config = readVerifyConfig();
  const own = { party: "centre", directoryUrl: config.publicUrl };
  const log = createLogger("audit", config.logLevel, process.stderr);
  const settings = { ...config, ...own, tables: recordedTables };
  const verification = await verifyDatabase(settings, { clock: () => new Date(), log });
  process.stdout.write(`${JSON.stringify(verification)}\n`);
} catch (error) {
  const reason = error instanceof AlightError ? error.message : "The records could not be read.";
  process.stderr.write(`audit: ${reason}\n`);
  process.exitCode = 1;
}
