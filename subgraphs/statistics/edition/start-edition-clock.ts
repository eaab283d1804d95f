import type { Pool } from "#shared/database/pool.ts";
import { Bell } from "#shared/events/bell.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { editionsUnderWay } from "./edition.store.ts";
import type { MaskingBook } from "./masking-book.ts";
import { editionChannel } from "./ring-clock.ts";
import { takeStep } from "./take-step.ts";

export type EditionClockParts = {
  pool: Pool;
  book: MaskingBook;
  clock: () => Date;
  log: Logger;
  /** How often to look without being woken. */
  pollMs?: number;
};

const usualPollMs = 15_000;

/**
 * Carries editions on: by what partners send, which wakes it, and by their deadlines. All that it goes by lies in the
 * rows, so a restart loses nothing, and two processes over one database take turns.
 */
export async function startEditionClock(parts: EditionClockParts): Promise<{ stop(): Promise<void> }> {
  const bell = new Bell();
  let isStopped = false;
  const listening = await parts.pool.listen(editionChannel, () => bell.ring());
  const run = async () => {
    while (!isStopped) {
      const atMostMs = await carryOn(parts).catch((err: unknown) => {
        parts.log.error({ err }, "edition.look-failed");
        return undefined;
      });
      const { pollMs = usualPollMs } = parts;
      if (!isStopped) await bell.wait(Math.min(pollMs, atMostMs ?? pollMs));
    }
  };
  const running = run();
  return {
    stop: async () => {
      isStopped = true;
      bell.ring();
      await listening.stop();
      await running;
    },
  };
}

/** Each edition in a transaction of its own. @returns milliseconds until the next deadline, if there is one */
async function carryOn(parts: EditionClockParts): Promise<number | undefined> {
  const waits: number[] = [];
  for (const id of await editionsUnderWay(parts.pool)) {
    const waitMs = await carryOneOn(parts, id).catch((err: unknown) => {
      parts.log.error({ err, edition: id }, "edition.step-failed");
      return undefined;
    });
    if (waitMs !== undefined) waits.push(waitMs);
  }
  return waits.length > 0 ? Math.min(...waits) : undefined;
}

async function carryOneOn({ pool, book, clock, log }: EditionClockParts, id: string): Promise<number | undefined> {
  for (;;) {
    const now = clock();
    const step = await pool.transaction((sql) => takeStep(sql, id, { book, now }));
    if (step.kind === "NOTHING") return undefined;
    if (step.kind === "WAIT") return Math.max(0, step.until.getTime() - now.getTime());
    log.info({ edition: id, step: step.kind }, "edition.step-taken");
  }
}
