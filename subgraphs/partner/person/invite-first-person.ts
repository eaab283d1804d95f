import type { PartitionedId } from "#shared/ids/partitioned-id.ts";
import { hashJoinToken } from "#shared/issuer/join/join-token.ts";
import { appendAuditEntries } from "../audit/audit-entry.store.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { invitationExpiry } from "./invitation.ts";
import { Person } from "./person.entity.ts";
import { coordinatorIds, findPersonByLogin, lockPeople } from "./person.store.ts";
import type { PersonRole } from "./person-role.ts";

export type InviteFirstPerson = {
  /** Their work e-mail address, in lower case. */
  login: string;
  token: string;
  now: Date;
  newId: () => PartitionedId;
};

/**
 * Invites whoever is to manage people where nobody does yet: somebody has to invite the others. False, and nothing
 * done, when there is a coordinator.
 */
export async function inviteFirstPerson(em: EntityManager, invitation: InviteFirstPerson): Promise<boolean> {
  const { login, token, now, newId } = invitation;
  return inTransaction<boolean>(em, async (_, sql) => {
    await lockPeople(sql);
    if ((await coordinatorIds(em)).length > 0) return { isKept: false, value: false };
    const roles: PersonRole[] = ["COORDINATOR"];
    const state = {
      roles,
      status: "INVITED" as const,
      invitationHash: hashJoinToken(token),
      invitationExpiresAt: invitationExpiry(now),
      changedAt: now,
    };
    const known = await findPersonByLogin(em, login);
    const rest = { id: newId(), login, name: login, title: null, languages: [], createdAt: now, joinedAt: null };
    const person = known ?? em.create(Person, { ...rest, ...state });
    if (known) em.assign(known, state);
    await em.persist(person).flush();
    const source = { actor: { issuer: "service", id: "partner" }, requestId: newId(), now, newId };
    await appendAuditEntries(em, source, [{ action: "person.invite", subject: person.id }]);
    return { isKept: true, value: true };
  });
}
