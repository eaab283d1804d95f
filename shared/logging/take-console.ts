import type { Logger } from "#shared/logging/logger.ts";

type Consoled = Pick<Console, "error" | "warn">;

/**
 * Brings into the log what libraries write to the console by themselves (Kysely tells so of every query that was
 * cancelled). Their words quote values and are dropped; that something was said, of which known kind, stays.
 */
export function takeConsole(console: Consoled, log: Logger): void {
  const take = (...said: unknown[]) => {
    const err = said.find((one) => one instanceof Error);
    const cancelled = typeof said[0] === "string" ? cancelledForm.exec(said[0])?.[1] : undefined;
    if (cancelled !== undefined) log.debug({ step: cancelled }, "query.cancelled");
    else log.warn(err === undefined ? {} : { err }, "console.written");
  };
  console.error = take;
  console.warn = take;
}

/** `query` failed in the background after abortion: … */
const cancelledForm = /^`([A-Za-z.]{1,40})` failed in the background after abortion: /;
