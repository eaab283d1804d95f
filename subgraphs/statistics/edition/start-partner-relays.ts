import type { Pool } from "#shared/database/pool.ts";
import type { Sql } from "#shared/database/sql.ts";
import { Bell } from "#shared/events/bell.ts";
import { deliverBatch } from "#shared/events/deliver-batch.ts";
import { outboxChannel } from "#shared/events/outbox.store.ts";
import { carryEvents, type Relay } from "#shared/events/relay.ts";
import type { MessageTrust } from "#shared/http/message-trust.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { RecordBook } from "#shared/record/record-book.ts";
import { latestEditions } from "./edition.store.ts";
import { toldPartners } from "./partner.store.ts";
import { wholeEditions } from "./read-editions.ts";
import { tellAgain } from "./tell-partners.ts";

export type PartnerRelayParts = {
  pool: Pool;
  book: Pick<RecordBook, "party">;
  client: HttpClient;
  trust: MessageTrust;
  log: Logger;
};

/** A new event wakes the relay; this is for what was not heard, and for partners that lost what they had. */
const pollMs = 60_000;
const lookMs = 15_000;

/** As many as a partner that lost its database is told again. */
const toldAgain = 20;

/** Carries what editions ask to each partner: one relay each, so that none waits for another. */
export async function startPartnerRelays(parts: PartnerRelayParts): Promise<Relay> {
  const stopping = new AbortController();
  const bell = new Bell();
  const listening = await parts.pool.listen(outboxChannel, () => bell.ring());
  const running = new Map<string, { bell: Bell; done: Promise<void> }>();
  const look = async () => {
    for (const { organization, isWaiting } of await toldPartners(parts.pool)) {
      const known = running.get(organization);
      if (known && isWaiting) known.bell.ring();
      if (!known) running.set(organization, begin(parts, organization, stopping.signal));
    }
  };
  const looking = (async () => {
    while (!stopping.signal.aborted) {
      await look().catch((err: unknown) => parts.log.error({ err }, "partners.look-failed"));
      if (!stopping.signal.aborted) await bell.wait(lookMs);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      for (const one of [bell, ...[...running.values()].map((relay) => relay.bell)]) one.ring();
      await listening.stop();
      await looking;
      await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
}

function begin({ pool, book, client, trust, log }: PartnerRelayParts, recipient: string, signal: AbortSignal) {
  const bell = new Bell();
  const stream = {
    ...{ pool, log, pollMs, recipient },
    source: "centre",
    resynchronize: (sql: Sql) => tellAllAgain(sql, recipient),
    deliver: async (events: Parameters<typeof deliverBatch>[2]) => {
      const known = book.party(recipient);
      const url = known?.isActive ? known.record.services.partner?.url : undefined;
      const peer = { party: recipient, service: "partner" };
      return url === undefined
        ? undefined
        : deliverBatch({ client, trust }, { peer, url: `${url}/statistics` }, events);
    },
  };
  return { bell, done: carryEvents(stream, { signal, bell }) };
}

async function tellAllAgain(sql: Sql, recipient: string): Promise<void> {
  const latest = await latestEditions(sql, toldAgain);
  for (const whole of await wholeEditions(sql, latest.toReversed())) await tellAgain(sql, whole, recipient);
}
