import type { EntityManager } from "../database/entity-manager.ts";
import { Responder } from "./responder.entity.ts";

function heldAndTakingPart(heldBy: string) {
  return { heldBy, state: { $ne: "RETIRED" } } as const;
}

/** How many responders that are not retired a person looks after. */
export async function countOpenRespondersHeldBy(em: EntityManager, personId: string): Promise<number> {
  return em.count(Responder, heldAndTakingPart(personId));
}

/** Hands the responders that one person looks after to another; returns their ids. Call it in a transaction. */
export async function moveOpenResponders(
  em: EntityManager,
  { from, to }: { from: string; to: string },
): Promise<string[]> {
  const held = await em.find(Responder, heldAndTakingPart(from), { fields: ["id"] });
  await em.nativeUpdate(Responder, heldAndTakingPart(from), { heldBy: to });
  return held.map((responder) => responder.id);
}
