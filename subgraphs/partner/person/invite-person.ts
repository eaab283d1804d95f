import { type Problem, problem } from "#shared/errors/problem.ts";
import { hashJoinToken } from "#shared/issuer/join/join-token.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { type CommandScope, refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { checkInvitation, type InvitationContent, type InvitationFields } from "./check-invitation.ts";
import { invitationExpiry, invitationLink } from "./invitation.ts";
import { Person } from "./person.entity.ts";
import { findPersonByLogin, lockPeople } from "./person.store.ts";

export type InvitePerson = {
  organization: string;
  input: InvitationFields;
  idempotencyKey: string;
  newToken: () => string;
};

export type Invited = Worked<ChangedRow> & { link?: string };

/**
 * Invites somebody by a link that is told once and kept only as a hash, so a repeat with the same key has the person
 * but no link.
 */
export async function invitePerson(context: PartnerContext, invitation: InvitePerson): Promise<Invited> {
  const { organization, input, idempotencyKey, newToken } = invitation;
  let link: string | undefined;
  const command = { name: "invitePerson", idempotencyKey, input: { organization, input }, resultForm: changedRow };
  const worked = await runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      if (organization !== scope.organization) return refused(refuseCommand(command.name));
      const { value, problems } = checkInvitation(input, ["input"]);
      if (problems.length > 0) return refused(...problems);
      const token = newToken();
      const kept = await keepInvitation(scope, value, token);
      if (!kept.ok) return kept;
      link = invitationLink(scope.actor.issuer, token);
      scope.record({ action: "person.invite", subject: kept.result.id, details: { roles: value.roles } });
      return kept;
    },
  });
  return worked.ok && link !== undefined ? { ...worked, link } : worked; // a link that was not kept opens nothing
}

async function keepInvitation(
  scope: CommandScope,
  content: InvitationContent,
  token: string,
): Promise<Worked<ChangedRow>> {
  const { em, sql, now, newId } = scope;
  await lockPeople(sql);
  const known = await findPersonByLogin(em, content.login);
  const taken = known && whyTaken(known, now);
  if (taken) return refused(taken);
  const state = {
    status: "INVITED",
    invitationHash: hashJoinToken(token),
    invitationExpiresAt: invitationExpiry(now),
    changedAt: now,
  } as const;
  if (known) em.assign(known, { ...content, ...state });
  const person = known ?? em.create(Person, { id: newId(), ...content, ...state, createdAt: now, joinedAt: null });
  em.persist(person);
  return { ok: true, result: { id: person.id, warnings: [] } };
}

/** An address whose invitation was withdrawn or ran out may be invited again. */
function whyTaken(known: Person, now: Date): Problem | undefined {
  const path = ["input", "email"];
  if (known.isInvited(now)) {
    return problem("DUPLICATE", path, "This address has an open invitation. Make a new link for them instead.");
  }
  if (known.isActive()) return problem("DUPLICATE", path, "Somebody of your organization has this address already.");
  if (known.joinedAt === null) return undefined;
  return problem("DUPLICATE", path, "Somebody with this address was here before. Reactivate them instead.");
}
