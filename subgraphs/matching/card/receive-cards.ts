import type { Pool } from "#shared/database/pool.ts";
import type { Sql } from "#shared/database/sql.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import { plainTransaction, receiveEvents } from "#shared/events/receive-events.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import type { Incoming, Outgoing } from "#shared/http/serve-http.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { CapabilityCard } from "./capability-card.ts";
import { beginInventory, countCards, endInventory, saveCards } from "./card.store.ts";
import { type CardNews, readNews } from "./card-news.ts";

/** Of one organization, those of responders who left included: many times what the largest ever needs. */
const maxCards = 100_000;

export type CardDesk = { pool: Pool; log: Logger; maxCards?: number };

/** Takes a batch of cards from a partner: only of its own responders, and not beyond what one may have. */
export function receiveCards({ pool, log, ...desk }: CardDesk, incoming: Incoming, peer: Peer): Promise<Outgoing> {
  const limit = desk.maxCards ?? maxCards;
  const keep = async ({ sql }: { sql: Sql }, sender: string, news: readonly CardNews[]) => {
    const added = await takeNews(sql, sender, news);
    if (added > 0 && (await countCards(sql, sender)) > limit)
      throw new AlightError("TOO_MANY_ENTRIES", "beyond the limit");
  };
  return receiveEvents({ transaction: plainTransaction(pool), log, read: readNews, keep }, incoming, peer);
}

/** In the order in which it was said; cards between two marks are one statement. Tells how many were not there before. */
async function takeNews(sql: Sql, sender: string, news: readonly CardNews[]): Promise<number> {
  let cards: CapabilityCard[] = [];
  let added = 0;
  for (const one of news) {
    if (one.kind === "card") {
      cards.push(one.card);
      continue;
    }
    added += await saveCards(sql, cards);
    cards = [];
    await (one.step === "BEGIN" ? beginInventory(sql, sender) : endInventory(sql, sender));
  }
  return added + (await saveCards(sql, cards));
}
