import type { NewEvent } from "#shared/events/outbox.store.ts";
import type { Card } from "./capability-card.ts";

/** The service that keeps cards. */
export const cardRecipient = "matching";

export const cardChanged = "org.alight.card.changed.v1";

/** Tells matching of a card, or that there is none any more. */
export function cardEvent(card: Card, version: number): NewEvent {
  return { recipient: cardRecipient, type: cardChanged, subject: card.responder, data: { ...card, version } };
}

const cardInventory = "org.alight.card.inventory.v1";

/**
 * Between BEGIN and END every card is said anew, and counts whatever its version: after an older backup was restored
 * versions begin again too low. What is not said between them is there no more.
 */
export function inventoryEvent(organization: string, step: "BEGIN" | "END"): NewEvent {
  return { recipient: cardRecipient, type: cardInventory, subject: organization, data: { step } };
}
