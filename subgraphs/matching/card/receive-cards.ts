import type { Pool } from "#shared/database/pool.ts";
import type { CloudEvent } from "#shared/events/cloud-event.ts";
import { receiveBatch } from "#shared/events/inbox.store.ts";
import { readBatch } from "#shared/events/read-batch.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import { type Incoming, jsonAnswer, type Outgoing, refusal } from "#shared/http/serve-http.ts";
import { partitionOf } from "#shared/ids/partitioned-id.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { type CapabilityCard, capabilityCard } from "./capability-card.ts";
import { saveCards } from "./card.store.ts";

export const cardChanged = "org.alight.card.changed.v1";

/**
 * Takes a batch of cards from a partner: whole or not at all, and only cards of its own responders. The cards and the
 * position up to which they were taken are one transaction.
 */
export async function receiveCards(
  { pool, log }: { pool: Pool; log: Logger },
  incoming: Incoming,
  peer: Peer,
): Promise<Outgoing> {
  if (peer.service !== "partner") return refusal(403, "FORBIDDEN");
  const events = readBatch(incoming.body, peer.party);
  const cards = events ? cardsOf(events, peer.party) : undefined;
  if (!events || !cards) {
    log.warn({ party: peer.party }, "cards.batch-refused");
    return refusal(422, "BATCH_REFUSED");
  }
  const acknowledgement = await pool.transaction((sql) =>
    receiveBatch(sql, { sender: peer.party, events }, (fresh) =>
      saveCards(
        sql,
        fresh.flatMap((event) => cards.get(event.position) ?? []),
      ),
    ),
  );
  return jsonAnswer(200, acknowledgement);
}

/** By position; `undefined` when one of them is no card of this sender's. */
function cardsOf(events: readonly CloudEvent[], sender: string): Map<string, CapabilityCard> | undefined {
  const cards = new Map<string, CapabilityCard>();
  for (const event of events) {
    const card = event.type === cardChanged ? capabilityCard.safeParse(event.data).data : undefined;
    if (!card || card.responder !== event.subject || partitionOf(card.responder) !== sender) return undefined;
    cards.set(event.position, card);
  }
  return cards;
}
