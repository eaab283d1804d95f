import type { Pool } from "#shared/database/pool.ts";
import type { Sql } from "#shared/database/sql.ts";
import { receiveEvents } from "#shared/events/receive-events.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import type { Incoming, Outgoing } from "#shared/http/serve-http.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { CapabilityCard } from "./capability-card.ts";
import { beginInventory, endInventory, saveCards } from "./card.store.ts";
import { type CardNews, readNews } from "./card-news.ts";

/** Takes a batch of cards from a partner, only of its own responders. */
export function receiveCards(parts: { pool: Pool; log: Logger }, incoming: Incoming, peer: Peer): Promise<Outgoing> {
  return receiveEvents({ ...parts, read: readNews, keep: takeNews }, incoming, peer);
}

/** In the order in which it was said; cards between two marks are one statement. */
async function takeNews(sql: Sql, sender: string, news: readonly CardNews[]): Promise<void> {
  let cards: CapabilityCard[] = [];
  for (const one of news) {
    if (one.kind === "card") {
      cards.push(one.card);
      continue;
    }
    await saveCards(sql, cards);
    cards = [];
    await (one.step === "BEGIN" ? beginInventory(sql, sender) : endInventory(sql, sender));
  }
  await saveCards(sql, cards);
}
