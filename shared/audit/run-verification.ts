import { type VerifySettings, verifyDatabase } from "#shared/audit/verify-database.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import { createLogger } from "#shared/logging/logger.ts";

/**
 * Verifies the records of one party as a program of its own, its service running or not; tells what it found as JSON
 * on one line, or in a sentence why nothing could be found out.
 */
export async function runVerification(readSettings: () => VerifySettings & { logLevel: string }): Promise<void> {
  try {
    const settings = readSettings();
    const log = createLogger("audit", settings.logLevel, process.stderr);
    const verification = await verifyDatabase(settings, { clock: () => new Date(), log });
    process.stdout.write(`${JSON.stringify(verification)}\n`);
  } catch (error) {
    const reason = error instanceof AlightError ? error.message : "The records could not be read.";
    process.stderr.write(`audit: ${reason}\n`);
    process.exitCode = 1;
  }
}
