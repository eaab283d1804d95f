import type { Pool } from "#shared/database/pool.ts";
import { Bell } from "#shared/events/bell.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { CardIndex } from "../index/card-index.ts";
import { cardChannel, cardsAfter } from "./card.store.ts";
import { readCard } from "./card-reader.ts";

const pollMs = 500;
const batchRows = 5_000;

export type FollowedCards = {
  /** The change up to which the index knows everything. */
  change(): number;
  stop(): Promise<void>;
};

/**
 * Keeps an index up with the database, whoever wrote there: this process or another one over the same cards. NOTIFY
 * wakes it; the change number, which follows commit order, says where to go on.
 */
export async function followCards(
  { pool, index, log }: { pool: Pool; index: CardIndex; log: Logger },
  since: number,
): Promise<FollowedCards> {
  const bell = new Bell();
  let change = since;
  let isStopped = false;
  const catchUp = async () => {
    for (let isMore = true; isMore && !isStopped; ) {
      const rows = await cardsAfter(pool, change, batchRows);
      for (const row of rows) readCard(index, row);
      change = Number(rows.at(-1)?.change ?? change);
      isMore = rows.length === batchRows;
    }
  };
  const listening = await pool.listen(cardChannel, () => bell.ring());
  await catchUp();
  const running = (async () => {
    while (!isStopped) {
      await bell.wait(pollMs);
      await catchUp().catch((err: unknown) => log.error({ err }, "cards.follow-failed"));
    }
  })();
  return {
    change: () => change,
    stop: async () => {
      isStopped = true;
      bell.ring();
      await listening.stop();
      await running;
    },
  };
}
