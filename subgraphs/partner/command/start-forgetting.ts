import type { Pool } from "#shared/database/pool.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { forgetCommandsBefore } from "./command.store.ts";

const dayMs = 24 * 60 * 60 * 1000;
/** Nobody retries a command after this time; its key may be used again then. */
const keptMs = 30 * dayMs;

/** Forgets the keys of old commands, once a day. */
export function startForgetting({ pool, clock, log }: { pool: Pool; clock: () => Date; log: Logger }) {
  const forget = () => {
    const before = new Date(clock().getTime() - keptMs);
    forgetCommandsBefore(pool, before).catch((err: unknown) => log.warn({ err }, "command.forgetting-failed"));
  };
  const timer = setInterval(forget, dayMs).unref();
  return { stop: () => clearInterval(timer) };
}
