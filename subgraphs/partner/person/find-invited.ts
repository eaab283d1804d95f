import type { EntityManager } from "../database/entity-manager.ts";
import type { Person } from "./person.entity.ts";
import { findPersonByInvitation } from "./person.store.ts";

/** Whom a link invites, while it is open; by the hash of its token. */
export async function findInvited(em: EntityManager, tokenHash: string, now: Date): Promise<Person | undefined> {
  const person = await findPersonByInvitation(em, tokenHash);
  return person?.isInvited(now) ? person : undefined;
}
