import type { Pool } from "#shared/database/pool.ts";
import { Bell } from "#shared/events/bell.ts";
import { searchChannel } from "./need-search.store.ts";
import { type RoundParts, SearchRounds } from "./search-rounds.ts";

export type WaveParts = RoundParts & { pool: Pool };

export type RunningWaves = { stop(): Promise<void> };

/** A need that was posted rings; this is for what was not heard. */
const pollMs = 15_000;
const firstRetryMs = 250;
const maxRetryMs = 10_000;

/**
 * Asks matching for every need that is due, and shows it to the next responders. A loop of its own and not a deadline:
 * it asks another service, which no transaction may wait for.
 */
export async function startWaves(parts: WaveParts): Promise<RunningWaves> {
  const bell = new Bell();
  const listening = await parts.pool.listen(searchChannel, () => bell.ring());
  const rounds = new SearchRounds(parts);
  let isStopped = false;
  const running = (async () => {
    let failures = 0;
    while (!isStopped) {
      const outcome = await rounds.run().catch((err: unknown) => {
        parts.log.error({ err }, "waves.failed");
        return "failed" as const;
      });
      failures = outcome === "failed" ? failures + 1 : 0;
      const waitMs = failures === 0 ? pollMs : Math.min(maxRetryMs, firstRetryMs * 2 ** (failures - 1));
      if (outcome !== "more" && !isStopped) await bell.wait(waitMs);
    }
  })();
  return {
    stop: async () => {
      isStopped = true;
      bell.ring();
      await listening.stop();
      await running;
    },
  };
}
