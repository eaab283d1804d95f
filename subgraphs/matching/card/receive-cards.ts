import type { Pool } from "#shared/database/pool.ts";
import type { Sql } from "#shared/database/sql.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { CloudEvent } from "#shared/events/cloud-event.ts";
import { receiveBatch } from "#shared/events/inbox.store.ts";
import { readBatch } from "#shared/events/read-batch.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import { type Incoming, jsonAnswer, type Outgoing, refusal } from "#shared/http/serve-http.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { CapabilityCard } from "./capability-card.ts";
import { beginInventory, countCards, endInventory, saveCards } from "./card.store.ts";
import { type CardNews, readNews } from "./card-news.ts";

/** Of one organization, those of responders who left included: many times what the largest ever needs. */
const maxCards = 100_000;

export type CardDesk = { pool: Pool; log: Logger; maxCards?: number };

/**
 * Takes a batch of cards from a partner: whole or not at all, and only cards of its own responders. The cards and the
 * position up to which they were taken are one transaction.
 */
export async function receiveCards(desk: CardDesk, incoming: Incoming, peer: Peer): Promise<Outgoing> {
  const { pool, log } = desk;
  if (peer.service !== "partner") return refusal(403, "FORBIDDEN");
  const events = readBatch(incoming.body, peer.party);
  const news = events ? newsOf(events, peer.party) : undefined;
  if (!events || !news) {
    log.warn({ party: peer.party }, "cards.batch-refused");
    return refusal(422, "BATCH_REFUSED");
  }
  const limit = desk.maxCards ?? maxCards;
  const taken = pool.transaction((sql) =>
    receiveBatch(sql, { sender: peer.party, events }, async (fresh) => {
      const fitting = fresh.flatMap((event) => news.get(event.position) ?? []);
      await takeNews(sql, peer.party, fitting);
      if ((await countCards(sql, peer.party)) > limit) throw new AlightError("TOO_MANY_ENTRIES", "beyond the limit");
    }),
  );
  return taken.then(
    (acknowledgement) => jsonAnswer(200, acknowledgement),
    (error: unknown) => {
      if (!(error instanceof AlightError) || error.code !== "TOO_MANY_ENTRIES") throw error;
      log.warn({ party: peer.party, limit }, "cards.too-many");
      return refusal(422, "TOO_MANY_ENTRIES");
    },
  );
}

/** By position; `undefined` when one of them is no news of this sender's own cards. */
function newsOf(events: readonly CloudEvent[], sender: string): Map<string, CardNews> | undefined {
  const news = new Map<string, CardNews>();
  for (const event of events) {
    const one = readNews(event, sender);
    if (!one) return undefined;
    news.set(event.position, one);
  }
  return news;
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
