import type { PartitionedId } from "#shared/ids/partitioned-id.ts";
import { type Joined, type JoinWay, keepWay } from "#shared/issuer/join/invitations.ts";
import { refusedFor } from "#shared/issuer/sign-in-refusal.ts";
import { appendAuditEntries } from "../audit/audit-entry.store.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { checkText, nameBounds } from "./check-invitation.ts";
import { lockInvitedPerson } from "./person.store.ts";

export type AcceptInvitation = {
  tokenHash: string;
  /** As they confirm or mend it; the invited one when left out. */
  name: string | undefined;
  /** How they sign in from now on. */
  way: JoinWay;
  issuer: string;
  requestId: string;
  now: Date;
  newId: () => PartitionedId;
};

/** Somebody takes up their invitation. They have no token yet: the link is what they prove themselves with. */
export async function acceptInvitation(em: EntityManager, invitation: AcceptInvitation): Promise<Joined> {
  const { tokenHash, way, issuer, requestId, now, newId } = invitation;
  return inTransaction<Joined>(em, async (_, sql) => {
    const person = await lockInvitedPerson(em, tokenHash);
    if (!person?.isInvited(now)) return { isKept: false, value: refusedFor("GONE") };
    const { value: name, problems } = checkText(invitation.name ?? person.name, nameBounds, []);
    if (problems.length > 0) return { isKept: false, value: refusedFor("NAME") };
    const refused = await keepWay(sql, { account: person.id, way, now });
    if (refused) return { isKept: false, value: refused };
    person.join(name, now);
    const source = { actor: { issuer, id: person.id }, requestId, now, newId };
    const effect = { action: "person.accept-invitation" as const, subject: person.id, details: { way: way.kind } };
    await appendAuditEntries(em, source, [effect]);
    return { isKept: true, value: { ok: true, name } };
  });
}
