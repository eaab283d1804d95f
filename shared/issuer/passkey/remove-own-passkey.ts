import type { Sql } from "#shared/database/sql.ts";
import { holdPasskeysOf, removePasskey } from "#shared/issuer/passkey/passkey.store.ts";
import { isLinkedAt } from "#shared/issuer/upstream/upstream-account.store.ts";

export type OwnPasskey = {
  account: string;
  id: string;
  /** The issuer of the party's account service, where it has one: the other way in. */
  accountService: string | undefined;
};

export type PasskeyRemoval = "REMOVED" | "PASSKEY_GONE" | "LAST_WAY_IN";

/**
 * Takes one passkey away from whoever it belongs to, unless they could not sign in any more without it. Call it in a
 * transaction that records a removal.
 */
export async function removeOwnPasskey(
  sql: Sql,
  { account, id, accountService: issuer }: OwnPasskey,
): Promise<PasskeyRemoval> {
  const held = await holdPasskeysOf(sql, account);
  if (!held.includes(id)) return "PASSKEY_GONE";
  const hasOther = held.length > 1 || (issuer !== undefined && (await isLinkedAt(sql, { issuer, account })));
  if (!hasOther) return "LAST_WAY_IN";
  await removePasskey(sql, id);
  return "REMOVED";
}
