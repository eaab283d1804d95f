import { problem } from "#shared/errors/problem.ts";
import { hashJoinToken } from "#shared/issuer/join/join-token.ts";
import { endSessionsOf } from "#shared/issuer/oidc-item.store.ts";
import { removePasskeysOf } from "#shared/issuer/passkey/passkey.store.ts";
import { unlinkAccount } from "#shared/issuer/upstream/upstream-account.store.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { type CommandScope, refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { findManagedPerson, lastCoordinator } from "./find-managed-person.ts";
import { invitationExpiry, invitationLink } from "./invitation.ts";
import type { Invited } from "./invite-person.ts";
import { isLastCoordinator } from "./is-last-coordinator.ts";

export type ReplaceSignIn = { person: string; idempotencyKey: string; newToken: () => string };

/**
 * For somebody who lost a device, or the link of their invitation: takes back every way they sign in and the link they
 * had, ends their sessions, and invites them again by a link that is told once. Until they take it up they can do
 * nothing; their work stays theirs.
 */
export async function replaceSignIn(context: PartnerContext, asked: ReplaceSignIn): Promise<Invited> {
  const { person: id, idempotencyKey, newToken } = asked;
  let link: string | undefined;
  const command = { name: "replaceSignIn", idempotencyKey, input: { person: id }, resultForm: changedRow };
  const worked = await runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const found = await findManagedPerson(scope, id);
      if (!found.ok) return found;
      if (found.person.status === "DEACTIVATED") return refused(isOut);
      if (await isLastCoordinator(scope.em, found.person)) return refused(lastCoordinator);
      const token = newToken();
      found.person.inviteAgain({ hash: hashJoinToken(token), expiresAt: invitationExpiry(scope.now), now: scope.now });
      scope.record({ action: "person.replace-sign-in", subject: id, details: await takeBack(scope, id) });
      link = invitationLink(scope.actor.issuer, token);
      return { ok: true, result: { id, warnings: [] } };
    },
  });
  return worked.ok && link !== undefined ? { ...worked, link } : worked;
}

async function takeBack({ sql }: CommandScope, id: string): Promise<{ passkeys: number; accounts: number }> {
  await endSessionsOf(sql, id);
  return { passkeys: await removePasskeysOf(sql, id), accounts: await unlinkAccount(sql, id) };
}

const isOut = problem(
  "WRONG_STATE",
  ["person"],
  "This person cannot sign in at present. Invite them again, or reactivate them first.",
);
