import { problem } from "#shared/errors/problem.ts";
import { hashJoinToken, joinLifetimeMs, joinLink } from "#shared/issuer/join/join-token.ts";
import { endSessionsOf } from "#shared/issuer/oidc-item.store.ts";
import { removePasskeysOf } from "#shared/issuer/passkey/passkey.store.ts";
import { unlinkAccount } from "#shared/issuer/upstream/upstream-account.store.ts";
import type { DirectoryContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { isLastOperator } from "./centre-person.store.ts";
import { type ChangeCentrePerson, changePerson, lastOperator } from "./change-centre-person.ts";
import type { Invited } from "./invite-centre-person.ts";

/**
 * For somebody who lost a device, or the link of their invitation: takes back every way they sign in and the link they
 * had, ends their sessions, and invites them again by a link that is told once.
 */
export async function replaceCentreSignIn(
  context: DirectoryContext,
  given: ChangeCentrePerson & { newToken: () => string },
): Promise<Invited> {
  const { now, publicUrl } = context;
  let link: string | undefined;
  const outcome = await changePerson(context, given, {
    name: "replaceCentreSignIn",
    kind: "SIGN_IN_REPLACED",
    check: async (person, em) => {
      if (person.status === "DEACTIVATED") return [isOut];
      return (await isLastOperator(em, person)) ? [lastOperator] : [];
    },
    apply: async (person, em) => {
      const token = given.newToken();
      person.invite({ hash: hashJoinToken(token), expiresAt: new Date(now.getTime() + joinLifetimeMs) });
      const sql = sqlOf(em);
      await endSessionsOf(sql, person.id);
      link = joinLink(publicUrl, token);
      return { passkeys: await removePasskeysOf(sql, person.id), accounts: await unlinkAccount(sql, person.id) };
    },
  });
  return outcome.organization !== undefined && link !== undefined ? { ...outcome, link } : outcome;
}

const isOut = problem(
  "WRONG_STATE",
  ["person"],
  "This person cannot sign in at present. Invite them again, or reactivate them first.",
);
