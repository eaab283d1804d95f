import { type Problem, problem } from "#shared/errors/problem.ts";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { hashJoinToken, joinLifetimeMs, joinLink } from "#shared/issuer/join/join-token.ts";
import { appendAuditEntry } from "../audit/audit-entry.store.ts";
import { type CommandOutcome, runCommand } from "../command/run-command.ts";
import type { DirectoryContext } from "../context.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { CentrePerson } from "./centre-person.entity.ts";
import { findCentrePersonByLogin, lockCentrePeople } from "./centre-person.store.ts";
import { checkInvitation, type InvitationContent, type InvitationFields } from "./check-invitation.ts";

export type InviteCentrePerson = { input: InvitationFields; idempotencyKey: string; newToken: () => string };

/** `link` is told once: a repeat with the same key has the person and no link. */
export type Invited = CommandOutcome & { link?: string };

/** An operator invites somebody to the centre by a link that is kept only as a hash. */
export async function inviteCentrePerson(context: DirectoryContext, asked: InviteCentrePerson): Promise<Invited> {
  const { input, idempotencyKey, newToken } = asked;
  let link: string | undefined;
  const outcome = await runCommand(context, {
    name: "inviteCentrePerson",
    idempotencyKey,
    input,
    work: async (em, actor) => {
      const { value, problems } = checkInvitation(input);
      if (problems.length > 0) return { problems };
      const token = newToken();
      const kept = await keepInvitation(em, context, { content: value, token });
      if ("problem" in kept) return { problems: [kept.problem] };
      const details = { roles: value.roles };
      await appendAuditEntry(em, { kind: "PERSON_INVITED", subject: kept.id, actor, now: context.now, details });
      link = joinLink(context.publicUrl, token);
      return { organization: kept.id, problems: [] };
    },
  });
  return outcome.organization !== undefined && link !== undefined ? { ...outcome, link } : outcome;
}

async function keepInvitation(
  em: EntityManager,
  { now, newUuid }: DirectoryContext,
  { content, token }: { content: InvitationContent; token: string },
): Promise<{ id: string } | { problem: Problem }> {
  await lockCentrePeople(em);
  const known = await findCentrePersonByLogin(em, content.login);
  const taken = known && whyTaken(known, now);
  if (taken) return { problem: taken };
  const invitation = { hash: hashJoinToken(token), expiresAt: new Date(now.getTime() + joinLifetimeMs) };
  if (known) {
    em.assign(known, content);
    known.invite(invitation);
    return { id: known.id };
  }
  const { id } = em.create(CentrePerson, {
    ...content,
    id: partitionedId("centre", newUuid()),
    status: "INVITED",
    invitationHash: invitation.hash,
    invitationExpiresAt: invitation.expiresAt,
    createdAt: now,
    joinedAt: null,
  });
  return { id };
}

/** An address whose invitation was withdrawn or ran out may be invited again. */
function whyTaken(known: CentrePerson, now: Date): Problem | undefined {
  const path = ["input", "email"];
  if (known.isInvited(now)) {
    return problem("DUPLICATE", path, "This address has an open invitation. Make a new link for them instead.");
  }
  if (known.isActive()) return problem("DUPLICATE", path, "Somebody of the centre has this address already.");
  if (known.joinedAt === null) return undefined;
  return problem("DUPLICATE", path, "Somebody with this address was here before. Reactivate them instead.");
}
