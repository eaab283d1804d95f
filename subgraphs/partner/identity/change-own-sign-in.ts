import type { Sql } from "#shared/database/sql.ts";
import type { PartitionedId } from "#shared/ids/partitioned-id.ts";
import { endSessionsOf } from "#shared/issuer/oidc-item.store.ts";
import { type Passkey, savePasskey } from "#shared/issuer/passkey/passkey.store.ts";
import { type OwnPasskey, type PasskeyRemoval, removeOwnPasskey } from "#shared/issuer/passkey/remove-own-passkey.ts";
import { newRequestId } from "#shared/logging/request-id.ts";
import { appendAuditEntries } from "../audit/audit-entry.store.ts";
import type { EntryKind } from "../audit/entry-kind.ts";
import { inTransaction } from "../database/in-transaction.ts";
import type { Orm } from "../database/orm.ts";

export type OwnSignInParts = {
  orm: Pick<Orm, "fork">;
  issuer: string;
  clock: () => Date;
  newId: () => PartitionedId;
};

type Change<Value> = {
  account: string;
  action: EntryKind;
  work: (sql: Sql) => Promise<{ isKept: boolean; value: Value }>;
};

/** What people change themselves of how they sign in, each with its record. */
export function ownSignIn(parts: OwnSignInParts) {
  return {
    /** False when it is kept already. */
    addPasskey: (passkey: Passkey): Promise<boolean> => {
      const work = async (sql: Sql) => {
        const isKept = await savePasskey(sql, passkey, parts.clock());
        return { isKept, value: isKept };
      };
      return change(parts, { account: passkey.account, action: "person.add-passkey", work });
    },
    removePasskey: (own: OwnPasskey): Promise<PasskeyRemoval> => {
      const work = async (sql: Sql) => {
        const value = await removeOwnPasskey(sql, own);
        return { isKept: value === "REMOVED", value };
      };
      return change(parts, { account: own.account, action: "person.remove-passkey", work });
    },
    endSessions: (account: string): Promise<void> => {
      const work = async (sql: Sql) => ({ isKept: true, value: await endSessionsOf(sql, account) });
      return change(parts, { account, action: "person.end-sessions", work });
    },
  };
}

function change<Value>(parts: OwnSignInParts, { account, action, work }: Change<Value>): Promise<Value> {
  const { orm, issuer, clock, newId } = parts;
  return inTransaction(orm.fork(), async (em, sql) => {
    const done = await work(sql);
    const source = { actor: { issuer, id: account }, requestId: newRequestId(), now: clock(), newId };
    if (done.isKept) await appendAuditEntries(em, source, [{ action, subject: account }]);
    return done;
  });
}
