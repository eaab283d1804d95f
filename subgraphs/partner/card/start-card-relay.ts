import type { Pool } from "#shared/database/pool.ts";
import { deliverBatch } from "#shared/events/deliver-batch.ts";
import { type Relay, startRelay } from "#shared/events/relay.ts";
import type { MessageTrust } from "#shared/http/message-trust.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { RecordBook } from "#shared/record/record-book.ts";
import { appendAllCards } from "./card.store.ts";
import { cardRecipient } from "./card-event.ts";

const pollMs = 15_000;

export type CardRelayParts = {
  organization: string;
  pool: Pool;
  book: RecordBook;
  client: HttpClient;
  trust: MessageTrust;
  log: Logger;
};

/** Carries cards to the centre's matching; waits as long as the centre's record is not known. */
export function startCardRelay({ organization, pool, book, client, trust, log }: CardRelayParts): Promise<Relay> {
  return startRelay({
    pool,
    recipient: cardRecipient,
    source: organization,
    pollMs,
    log,
    resynchronize: (sql) => appendAllCards(sql, organization),
    deliver: async (events) => {
      const url = book.party("centre")?.record.services[cardRecipient]?.url;
      if (url === undefined) return undefined;
      return deliverBatch({ client, trust }, { peer: { party: "centre", service: cardRecipient }, url }, events);
    },
  });
}
