import type { EntityManager } from "../database/entity-manager.ts";
import { hashInvitation } from "./invitation.ts";
import type { Person } from "./person.entity.ts";
import { findPersonByInvitation } from "./person.store.ts";

/** Whom a link invites, while it is open. */
export async function findInvited(em: EntityManager, token: string, now: Date): Promise<Person | undefined> {
  const person = token === "" ? undefined : await findPersonByInvitation(em, hashInvitation(token));
  return person?.isInvited(now) ? person : undefined;
}
