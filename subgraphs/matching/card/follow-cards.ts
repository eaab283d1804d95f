import type { Pool } from "#shared/database/pool.ts";
import { Bell } from "#shared/events/bell.ts";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { CardIndex } from "../index/card-index.ts";
import type { HeldResponders } from "../rules/held-responders.ts";
import { type CardRow, cardChannel, cardsAfter, cardsOfResponders } from "./card.store.ts";
import { readCard } from "./card-reader.ts";
import { keyOfUuid, splitResponderId } from "./responder-key.ts";

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
  parts: { pool: Pool; index: CardIndex; held: HeldResponders; log: Logger },
  since: number,
): Promise<FollowedCards> {
  const { pool, held, log } = parts;
  const bell = new Bell();
  let change = since;
  let isStopped = false;
  const catchUp = async () => {
    await takeHolds(parts);
    for (let isMore = true; isMore && !isStopped; ) {
      const rows = await cardsAfter(pool, change, batchRows);
      for (const row of rows) readUnlessHeld(parts, row);
      change = Number(rows.at(-1)?.change ?? change);
      isMore = rows.length === batchRows;
    }
  };
  const listening = await pool.listen(cardChannel, () => bell.ring());
  const forget = held.onChange(() => bell.ring());
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
      forget();
      bell.ring();
      await listening.stop();
      await running;
    },
  };
}

type Held = { pool: Pool; index: CardIndex; held: HeldResponders };

/** Between two batches of changes and never beside one, so that no older card is put over a newer one. */
async function takeHolds(parts: Held): Promise<void> {
  const { pool, index, held } = parts;
  const { hidden, shown } = held.takeNews();
  for (const id of hidden) {
    const { organization, uuid } = splitResponderId(id);
    index.remove(index.organizations.intern(organization), keyOfUuid(uuid), index.lastChange);
  }
  if (shown.length === 0) return;
  for (const row of await cardsOfResponders(pool, shown)) readUnlessHeld(parts, row);
  held.noteShown(shown);
}

/** A held responder's card stays in the database, for when they are shown again. */
function readUnlessHeld({ index, held }: Held, row: CardRow): void {
  const isHidden = held.isHeld(partitionedId(row.organization, row.responder));
  readCard(index, isHidden ? { ...row, isRemoved: true } : row);
}
