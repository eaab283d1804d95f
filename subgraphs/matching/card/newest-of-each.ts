import type { CapabilityCard } from "./capability-card.ts";

/** Of several cards of one responder in a batch, the newest: one statement cannot write a row twice. */
export function newestOfEach(cards: readonly CapabilityCard[]): CapabilityCard[] {
  const newest = new Map<string, CapabilityCard>();
  for (const card of cards) {
    const held = newest.get(card.responder);
    if (!held || card.version > held.version) newest.set(card.responder, card);
  }
  return [...newest.values()];
}
