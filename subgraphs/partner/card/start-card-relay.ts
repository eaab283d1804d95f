import type { Relay } from "#shared/events/relay.ts";
import { type CentreRelayParts, startCentreRelay } from "../relay/start-centre-relay.ts";
import { appendAllCards } from "./card.store.ts";
import { cardRecipient } from "./card-event.ts";

const pollMs = 15_000;

/** Carries cards to the centre's matching. */
export function startCardRelay(parts: CentreRelayParts): Promise<Relay> {
  return startCentreRelay(parts, {
    recipient: cardRecipient,
    pollMs,
    resynchronize: (sql) => appendAllCards(sql, parts.organization),
  });
}
