import type { EntityManager } from "../database/entity-manager.ts";
import { Need } from "./need.entity.ts";

/** Statuses in which somebody has work with a need: a draft waits for being looked at. */
const activeStatuses = ["DRAFT", "OPEN", "MATCHED"] as const;

/** Unfinished and in somebody's hands. */
export function heldAndActive(heldBy: string) {
  return { heldBy, status: { $in: [...activeStatuses] } };
}

/** How many needs that are not finished a person holds. */
export async function countOpenNeedsHeldBy(em: EntityManager, personId: string): Promise<number> {
  return em.count(Need, heldAndActive(personId));
}

/** Which of these unfinished needs a person holds. */
export async function openNeedsAmong(
  em: EntityManager,
  personId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const held = await em.find(Need, { ...heldAndActive(personId), id: { $in: [...ids] } }, { fields: ["id"] });
  return new Set(held.map((need) => need.id));
}

/** Whose, to whom, and which; without a choice all of them. */
export type NeedMove = { from: string; to: string; only?: readonly string[] | undefined };

/** Hands unfinished needs of one person to another; returns their ids. Call it in a transaction. */
export async function moveOpenNeeds(em: EntityManager, { from, to, only }: NeedMove): Promise<string[]> {
  const which = { ...heldAndActive(from), ...(only ? { id: { $in: [...only] } } : {}) };
  const held = await em.find(Need, which, { fields: ["id"] });
  await em.nativeUpdate(Need, which, { heldBy: to });
  return held.map((need) => need.id);
}
