import type { NewEvent } from "#shared/events/outbox.store.ts";
import type { Card } from "./capability-card.ts";

/** The service that keeps cards. */
export const cardRecipient = "matching";

export const cardChanged = "org.alight.card.changed.v1";

/** Tells matching of a card, or that there is none any more. */
export function cardEvent(card: Card, version: number): NewEvent {
  return { recipient: cardRecipient, type: cardChanged, subject: card.responder, data: { ...card, version } };
}
