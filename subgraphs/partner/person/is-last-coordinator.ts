import type { EntityManager } from "../database/entity-manager.ts";
import type { Person } from "./person.entity.ts";
import { coordinatorIds } from "./person.store.ts";

/** Whether nobody would coordinate without this person. */
export async function isLastCoordinator(em: EntityManager, person: Person): Promise<boolean> {
  if (!person.isCoordinator()) return false;
  const coordinators = await coordinatorIds(em);
  return !coordinators.some((id) => id !== person.id);
}
