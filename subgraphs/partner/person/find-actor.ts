import type { EntityManager } from "../database/entity-manager.ts";
import { findPerson } from "./person.store.ts";
import type { PersonRole } from "./person-role.ts";

/** What somebody of this organization may do at this moment: nothing unless they are active, whatever a token says. */
export async function rolesOf(em: EntityManager, personId: string): Promise<readonly PersonRole[]> {
  const person = await findPerson(em, personId);
  return person?.isActive() ? person.roles : [];
}
