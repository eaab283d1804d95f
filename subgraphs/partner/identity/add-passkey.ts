import type { PartitionedId } from "#shared/ids/partitioned-id.ts";
import { type Passkey, savePasskey } from "#shared/issuer/passkey/passkey.store.ts";
import { appendAuditEntries } from "../audit/audit-entry.store.ts";
import { inTransaction } from "../database/in-transaction.ts";
import type { Orm } from "../database/orm.ts";

export type AddPasskey = {
  orm: Pick<Orm, "fork">;
  issuer: string;
  now: Date;
  newId: () => PartitionedId;
};

/** Somebody adds a passkey to those they have. False when it is kept already. */
export async function addPasskey(passkey: Passkey, { orm, issuer, now, newId }: AddPasskey): Promise<boolean> {
  return inTransaction<boolean>(orm.fork(), async (em, sql) => {
    if (!(await savePasskey(sql, passkey, now))) return { isKept: false, value: false };
    const source = { actor: { issuer, id: passkey.account }, requestId: newId(), now, newId };
    await appendAuditEntries(em, source, [{ action: "person.add-passkey", subject: passkey.account }]);
    return { isKept: true, value: true };
  });
}
