import { deliverBatch } from "#shared/events/deliver-batch.ts";
import { type Relay, startRelay } from "#shared/events/relay.ts";
import type { CardRelayParts } from "../card/start-card-relay.ts";
import { appendAllConcerns, concernRecipient } from "./concern-event.ts";

/** A new concern wakes the relay; this is for what was not heard. */
const pollMs = 60_000;

/** Carries concerns to the centre's operators; waits as long as the centre's record is not known. */
export function startConcernRelay({ organization, pool, book, client, trust, log }: CardRelayParts): Promise<Relay> {
  return startRelay({
    pool,
    recipient: concernRecipient,
    source: organization,
    pollMs,
    log,
    resynchronize: appendAllConcerns,
    deliver: async (events) => {
      const url = book.party("centre")?.record.services[concernRecipient]?.url;
      if (url === undefined) return undefined;
      return deliverBatch({ client, trust }, { peer: { party: "centre", service: concernRecipient }, url }, events);
    },
  });
}
