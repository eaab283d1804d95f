import type { Pool } from "#shared/database/pool.ts";
import type { Sql } from "#shared/database/sql.ts";
import { deliverBatch } from "#shared/events/deliver-batch.ts";
import { type Relay, startRelay } from "#shared/events/relay.ts";
import type { MessageTrust } from "#shared/http/message-trust.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { RecordBook } from "#shared/record/record-book.ts";

export type CentreRelayParts = {
  organization: string;
  pool: Pool;
  book: RecordBook;
  client: HttpClient;
  trust: MessageTrust;
  log: Logger;
};

export type CentreStream = {
  /** Which of the centre's services the events are for. */
  recipient: string;
  /** A new event wakes the relay; this is for what was not heard. */
  pollMs: number;
  /** It has lost what it had: append everything again, in the given transaction. */
  resynchronize: (sql: Sql) => Promise<void>;
};

/** Carries events to a service of the centre; waits as long as the centre's record is not known. */
export function startCentreRelay(parts: CentreRelayParts, stream: CentreStream): Promise<Relay> {
  const { organization, pool, book, client, trust, log } = parts;
  const peer = { party: "centre", service: stream.recipient };
  return startRelay({
    ...stream,
    pool,
    source: organization,
    log,
    deliver: async (events) => {
      const url = book.party(peer.party)?.record.services[peer.service]?.url;
      return url === undefined ? undefined : deliverBatch({ client, trust }, { peer, url }, events);
    },
  });
}
