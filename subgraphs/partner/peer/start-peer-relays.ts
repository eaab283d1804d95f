import type { Sql } from "#shared/database/sql.ts";
import { Bell } from "#shared/events/bell.ts";
import { deliverBatch } from "#shared/events/deliver-batch.ts";
import { outboxChannel } from "#shared/events/outbox.store.ts";
import { carryEvents, type Relay } from "#shared/events/relay.ts";
import type { CentreRelayParts } from "../relay/start-centre-relay.ts";
import { knownPeers, recipientOf } from "./tell-peer.ts";

export type PeerRelayParts = CentreRelayParts & {
  /** The peer has lost what we told it: append all that still holds, in the given transaction. */
  tellAgain: (sql: Sql, peer: string) => Promise<void>;
};

/** A new event wakes the relay; this is for what was not heard, and for peers that lost what they had. */
const pollMs = 60_000;
const lookMs = 15_000;

/** Carries events to each organization that was ever told something: one relay each, so that none waits for another. */
export async function startPeerRelays(parts: PeerRelayParts): Promise<Relay> {
  const stopping = new AbortController();
  const bell = new Bell();
  const listening = await parts.pool.listen(outboxChannel, () => bell.ring());
  const carriers = new PeerCarriers(parts, stopping.signal);
  const looking = (async () => {
    while (!stopping.signal.aborted) {
      await carriers.look().catch((err: unknown) => parts.log.error({ err }, "peers.look-failed"));
      if (!stopping.signal.aborted) await bell.wait(lookMs);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      bell.ring();
      await listening.stop();
      await looking;
      await carriers.end();
    },
  };
}

class PeerCarriers {
  readonly #parts: PeerRelayParts;
  readonly #signal: AbortSignal;
  readonly #running = new Map<string, { bell: Bell; done: Promise<void> }>();

  constructor(parts: PeerRelayParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
  }

  /** Wakes the relays of those for whom something waits; begins those that do not run yet. */
  async look(): Promise<void> {
    for (const { organization, isWaiting } of await knownPeers(this.#parts.pool)) {
      const running = this.#running.get(organization);
      if (!running) this.#begin(organization);
      else if (isWaiting) running.bell.ring();
    }
  }

  async end(): Promise<void> {
    for (const { bell } of this.#running.values()) bell.ring();
    await Promise.all([...this.#running.values()].map(({ done }) => done));
  }

  #begin(peer: string): void {
    if (this.#signal.aborted) return;
    const { organization: source, pool, book, client, trust, log, tellAgain } = this.#parts;
    const bell = new Bell();
    const stream = {
      ...{ pool, source, log, pollMs },
      recipient: recipientOf(peer),
      resynchronize: (sql: Sql) => tellAgain(sql, peer),
      deliver: async (events: Parameters<typeof deliverBatch>[2]) => {
        const url = book.party(peer)?.record.services.partner?.url;
        const to = { party: peer, service: "partner" };
        return url === undefined ? undefined : deliverBatch({ client, trust }, { peer: to, url }, events);
      },
    };
    this.#running.set(peer, { bell, done: carryEvents(stream, { signal: this.#signal, bell }) });
  }
}
