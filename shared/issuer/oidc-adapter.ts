import { type Adapter, type AdapterFactory, type AdapterPayload, errors } from "oidc-provider";
import type { Sql } from "#shared/database/sql.ts";
import {
  consumeItem,
  findItem,
  findItemByUid,
  removeGrant,
  removeItem,
  saveItem,
  saveNewItem,
  sweepItems,
} from "#shared/issuer/oidc-item.store.ts";

const sweepEveryMs = 60_000;

/** What never has an end of its own is kept this long. */
const longestS = 8 * 60 * 60;

/**
 * The provider's memory in PostgreSQL: nothing is lost by a restart, several processes may share it. What may happen
 * only once (a code, a proof's number) is decided by the database and not by looking first.
 */
export function createOidcAdapter(sql: Sql, clock: () => Date): (model: string) => Adapter {
  let sweepAtMs = 0;
  const sweepSometimes = async () => {
    const nowMs = clock().getTime();
    if (nowMs < sweepAtMs) return;
    sweepAtMs = nowMs + sweepEveryMs;
    await sweepItems(sql);
  };
  return (model) => adapterOf(sql, model, sweepSometimes);
}

/** Finds clients that are no fixed part of the product where their party keeps them, anew for each request. */
export function withTools(
  factory: (model: string) => Adapter,
  find: (id: string) => Promise<AdapterPayload | undefined>,
): AdapterFactory {
  return (model) => (model === "Client" ? { ...factory(model), find } : factory(model));
}

function adapterOf(sql: Sql, model: string, sweepSometimes: () => Promise<void>): Adapter {
  return {
    upsert: async (id, payload, expiresIn) => {
      await sweepSometimes();
      const { accountId: account, uid } = payload;
      const grantId = endsWithGrant(model) ? payload.grantId : undefined;
      const item = { model, id, payload, account, grantId, uid, expiresInS: expiresIn ?? longestS };
      if (model !== "ReplayDetection") return saveItem(sql, item);
      if (!(await saveNewItem(sql, item))) throw new errors.InvalidGrant("proof of possession was used before");
    },
    find: (id) => findItem(sql, model, id),
    findByUid: (uid) => findItemByUid(sql, model, uid),
    findByUserCode: async () => undefined,
    consume: async (id) => {
      if (!(await consumeItem(sql, model, id))) throw new errors.InvalidGrant(`${model} was used before`);
    },
    destroy: (id) => removeItem(sql, model, id),
    revokeByGrantId: (grantId) => removeGrant(sql, grantId),
  };
}

/** Whether an item is worth nothing without its grant. A sign-in under way names a grant too, but outlives it. */
function endsWithGrant(model: string): boolean {
  return ["AccessToken", "AuthorizationCode", "RefreshToken"].includes(model);
}
