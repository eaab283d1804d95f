import type { Pool } from "#shared/database/pool.ts";
import type { Sql } from "#shared/database/sql.ts";
import { endSessionsOf } from "#shared/issuer/oidc-item.store.ts";
import { type Passkey, savePasskey } from "#shared/issuer/passkey/passkey.store.ts";
import { type OwnPasskey, type PasskeyRemoval, removeOwnPasskey } from "#shared/issuer/passkey/remove-own-passkey.ts";
import { writeEntry } from "../audit/audit-entry.store.ts";
import type { EffectKind } from "../audit/entry-kind.ts";

/** What the centre's people change themselves of how they sign in, each with its record. */
export function ownSignIn(pool: Pool, clock: () => Date) {
  const note = (sql: Sql, kind: EffectKind, account: string) =>
    writeEntry(sql, { kind, subject: account, actor: account, now: clock() });
  return {
    /** False when it is kept already. */
    addPasskey: (passkey: Passkey): Promise<boolean> =>
      pool.transaction(async (sql) => {
        const isKept = await savePasskey(sql, passkey, clock());
        if (isKept) await note(sql, "PASSKEY_ADDED", passkey.account);
        return isKept;
      }),
    removePasskey: (own: OwnPasskey): Promise<PasskeyRemoval> =>
      pool.transaction(async (sql) => {
        const removal = await removeOwnPasskey(sql, own);
        if (removal === "REMOVED") await note(sql, "PASSKEY_REMOVED", own.account);
        return removal;
      }),
    endSessions: (account: string): Promise<void> =>
      pool.transaction(async (sql) => {
        await endSessionsOf(sql, account);
        await note(sql, "SESSIONS_ENDED", account);
      }),
  };
}
