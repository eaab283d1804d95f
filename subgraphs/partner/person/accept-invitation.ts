import type { PartitionedId } from "#shared/ids/partitioned-id.ts";
import { appendAuditEntries } from "../audit/audit-entry.store.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { checkText, nameBounds } from "./check-invitation.ts";
import { hashInvitation } from "./invitation.ts";
import { lockInvitedPerson } from "./person.store.ts";

export type AcceptInvitation = {
  token: string;
  /** As they confirm or mend it. */
  name: string;
  issuer: string;
  requestId: string;
  now: Date;
  newId: () => PartitionedId;
};

export type Accepted = { ok: true; name: string } | { ok: false; reason: "GONE" | "NAME" };

/** Somebody takes up their invitation. They have no token yet: the link is what they prove themselves with. */
export async function acceptInvitation(em: EntityManager, invitation: AcceptInvitation): Promise<Accepted> {
  const { token, issuer, requestId, now, newId } = invitation;
  const { value: name, problems } = checkText(invitation.name, nameBounds, []);
  return inTransaction<Accepted>(em, async () => {
    const person = await lockInvitedPerson(em, hashInvitation(token));
    if (!person?.isInvited(now)) return { isKept: false, value: { ok: false, reason: "GONE" } };
    if (problems.length > 0) return { isKept: false, value: { ok: false, reason: "NAME" } };
    person.join(name, now);
    const source = { actor: { issuer, id: person.id }, requestId, now, newId };
    await appendAuditEntries(em, source, [{ action: "person.accept-invitation", subject: person.id }]);
    return { isKept: true, value: { ok: true, name } };
  });
}
