import type { Sql } from "#shared/database/sql.ts";
import type { AttemptLimit } from "#shared/issuer/attempt-limit.ts";
import { html } from "#shared/issuer/html.ts";
import type { IssuerAccounts } from "#shared/issuer/issuer-configuration.ts";
import type { SignInMethod } from "#shared/issuer/sign-in-method.ts";
import { refusedFor } from "#shared/issuer/sign-in-refusal.ts";
import type { Upstream } from "#shared/issuer/upstream/ask-upstream.ts";
import { findLinkedAccount } from "#shared/issuer/upstream/upstream-account.store.ts";

export type UpstreamSignInParts = {
  upstream: Upstream;
  sql: Sql;
  accounts: IssuerAccounts;
  limit: AttemptLimit;
  clock: () => Date;
};

/** Signing in with an account that was linked when the invitation was taken up; no other opens anything here. */
export function createUpstreamSignIn(parts: UpstreamSignInParts): SignInMethod {
  const { upstream, sql, accounts, limit, clock } = parts;
  return {
    id: "account",
    section: async ({ action }) => html`<p><a href="${action}/account">Sign in with ${upstream.name}</a></p>
`,
    elsewhere: {
      leave: ({ uid }) => upstream.leave({ kind: "sign-in", uid }, `sign-in ${uid}`),
      returned: async ({ uid }, answer) => {
        const user = await upstream.returned(`sign-in ${uid}`, answer);
        if (!user.ok) return user;
        const account = await findLinkedAccount(sql, user);
        if (account === undefined) return refusedFor("UPSTREAM_UNLINKED");
        if (limit.take(account, clock()) > 0) return refusedFor("TOO_MANY_ATTEMPTS", account);
        if (!(await accounts.find(account))) return refusedFor("NOT_ACTIVE", account);
        return { ok: true, account, amr: ["fed"] };
      },
    },
  };
}
