import type { EntityManager } from "../database/entity-manager.ts";
import { Need } from "./need.entity.ts";

/** Statuses in which somebody has work with a need: a draft waits for being looked at. */
const activeStatuses = ["DRAFT", "OPEN", "MATCHED"] as const;

function heldAndActive(heldBy: string) {
  return { heldBy, status: { $in: [...activeStatuses] } };
}

/** How many needs that are not finished a person holds. */
export async function countOpenNeedsHeldBy(em: EntityManager, personId: string): Promise<number> {
  return em.count(Need, heldAndActive(personId));
}

/** Hands the unfinished needs of one person to another; returns their ids. Call it in a transaction. */
export async function moveOpenNeeds(em: EntityManager, { from, to }: { from: string; to: string }): Promise<string[]> {
  const held = await em.find(Need, heldAndActive(from), { fields: ["id"] });
  await em.nativeUpdate(Need, heldAndActive(from), { heldBy: to });
  return held.map((need) => need.id);
}
