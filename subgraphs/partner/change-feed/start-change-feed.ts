import type { Pool } from "#shared/database/pool.ts";
import { Bell } from "#shared/events/bell.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { changeChannel, forgetChangesBefore } from "./change-feed.store.ts";
import { ChangeFeed } from "./change-feed.ts";

export type ChangeFeedParts = { pool: Pool; clock: () => Date; log: Logger };

/** A change rings; this is for what was not heard. */
const pollMs = 5_000;
const dayMs = 24 * 60 * 60 * 1000;
/** Whoever was away longer reads the lists. */
const keptMs = 7 * dayMs;

/** Follows the organization's changes: gives each its place as soon as it is committed, and forgets them after a week. */
export async function startChangeFeed({ pool, clock, log }: ChangeFeedParts) {
  const feed = new ChangeFeed({ pool, clock });
  const bell = new Bell();
  const listening = await pool.listen(changeChannel, () => bell.ring());
  let isStopped = false;
  const running = (async () => {
    while (!isStopped) {
      await feed.place().catch((err: unknown) => log.error({ err }, "changes.place-failed"));
      if (!isStopped) await bell.wait(pollMs);
    }
  })();
  const forget = () => {
    const before = new Date(clock().getTime() - keptMs);
    forgetChangesBefore(pool, before).catch((err: unknown) => log.warn({ err }, "changes.forgetting-failed"));
  };
  const timer = setInterval(forget, dayMs).unref();
  return {
    feed,
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      bell.ring();
      await listening.stop();
      await running;
    },
  };
}
