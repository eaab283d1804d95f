import type { Sql } from "#shared/database/sql.ts";
import { type Passkey, savePasskey } from "#shared/issuer/passkey/passkey.store.ts";
import { type Refused, refusedFor } from "#shared/issuer/sign-in-refusal.ts";
import { linkAccount, type UpstreamAccount } from "#shared/issuer/upstream/upstream-account.store.ts";

/** Whom an open invitation is for. */
export type Invited = {
  account: string;
  /** The address that was invited, in lower case. */
  login: string;
  name: string;
  roles: readonly string[];
  expiresAt: Date;
};

/** How somebody will sign in from now on; `none` only in a demonstration, which has a way of its own. */
export type JoinWay =
  | { kind: "passkey"; passkey: Passkey }
  | ({ kind: "account" } & UpstreamAccount)
  | { kind: "none" };

export type Joined = { ok: true; name: string } | Refused;

/** The invitations of a party, by the hash of their token. */
export type Invitations = {
  find(tokenHash: string): Promise<Invited | undefined>;
  /** Takes one up, once; `name` as they mended it, the invited one when left out. */
  accept(tokenHash: string, given: { name: string | undefined; way: JoinWay }): Promise<Joined>;
};

/** Keeps a way to sign in; call it in the transaction that takes the invitation up. `undefined` when it is kept. */
export async function keepWay(
  sql: Sql,
  { account, way, now }: { account: string; way: JoinWay; now: Date },
): Promise<Refused | undefined> {
  if (way.kind === "none") return undefined;
  if (way.kind === "passkey") {
    return (await savePasskey(sql, way.passkey, now)) ? undefined : refusedFor("PASSKEY_KNOWN");
  }
  const { issuer, subject } = way;
  return (await linkAccount(sql, { issuer, subject, account }, now)) ? undefined : refusedFor("UPSTREAM_TAKEN");
}
