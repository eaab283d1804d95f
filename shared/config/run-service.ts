import { AlightError } from "#shared/errors/alight-error.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { takeConsole } from "#shared/logging/take-console.ts";

const stopWithinMs = 5_000;

/**
 * Runs a service until it is told to stop. What keeps it from starting is told in one sentence, without a stack;
 * stopping is given a few seconds and no more.
 */
export async function runService(name: string, start: () => Promise<{ stop(): Promise<void> }>): Promise<void> {
  takeConsole(console, createLogger(name, "info"));
  try {
    const service = await start();
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        setTimeout(() => process.exit(1), stopWithinMs).unref();
        void service.stop().then(() => process.exit(0));
      });
    }
  } catch (error) {
    process.stderr.write(`${name}: ${sentenceOf(error)}\n`);
    process.exit(1);
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof AlightError) return error.message;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return "its address is taken by another program (ALIGHT_HOST, ALIGHT_PORT).";
  if (code === "ECONNREFUSED") return "its database cannot be reached (DATABASE_URL).";
  if (code === "28P01" || code === "28000") return "its database refuses the user or password (DATABASE_URL).";
  if (code === "3D000") return "its database does not exist (DATABASE_URL).";
  return `could not start: ${error instanceof Error ? error.message : "unknown reason"}`;
}
