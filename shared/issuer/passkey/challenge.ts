import { randomBytes } from "node:crypto";
import type { Sql } from "#shared/database/sql.ts";
import { saveItem, takeItem } from "#shared/issuer/oidc-item.store.ts";

const model = "PasskeyChallenge";
const lifetimeS = 5 * 60;

/**
 * A new challenge (base64url of 256 bits) for one `scope`: this sign-in, this invitation, this session. Good once,
 * for five minutes, and for nothing else.
 */
export async function issueChallenge(sql: Sql, scope: string): Promise<string> {
  const challenge = randomBytes(32).toString("base64url");
  const item = { model, id: `${scope} ${challenge}`, payload: {}, expiresInS: lifetimeS };
  await saveItem(sql, { ...item, account: undefined, grantId: undefined, uid: undefined });
  return challenge;
}

/** Whether this challenge was issued for this scope and is good; afterwards it is not. */
export async function takeChallenge(sql: Sql, scope: string, challenge: string): Promise<boolean> {
  return (await takeItem(sql, model, `${scope} ${challenge}`)) !== undefined;
}
