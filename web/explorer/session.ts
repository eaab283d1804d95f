import { provePossession } from "./possession.ts";

/** Somebody signed in. Held in memory alone: whoever closes or reloads the page signs in again. */
export type Session = {
  issuer: string;
  keys: CryptoKeyPair;
  accessToken: string;
  refreshToken: string | undefined;
  /** In milliseconds since 1970. */
  expiresAtMs: number;
};

export const clientId = "alight-explorer";

/** A token is renewed this long before it runs out. */
const renewBeforeMs = 30_000;

/** Exchanges a code or a refresh token for an access token that is bound to the key. */
export async function requestToken(
  { issuer, keys }: { issuer: string; keys: CryptoKeyPair },
  form: Readonly<Record<string, string>>,
): Promise<Session> {
  const url = `${issuer}/token`;
  const answer = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      dpop: await provePossession(keys, { method: "POST", url }),
    },
    body: new URLSearchParams({ client_id: clientId, ...form }),
  });
  const granted: unknown = await answer.json();
  if (!isGrant(granted)) throw new Error("The organization did not let you in.");
  return {
    issuer,
    keys,
    accessToken: granted.access_token,
    refreshToken: granted.refresh_token,
    expiresAtMs: Date.now() + granted.expires_in * 1000,
  };
}

/** The same session while its token lasts, a renewed one before it runs out. */
export async function renewSession(session: Session): Promise<Session> {
  if (session.expiresAtMs - renewBeforeMs > Date.now() || session.refreshToken === undefined) return session;
  return requestToken(session, { grant_type: "refresh_token", refresh_token: session.refreshToken });
}

type Grant = { access_token: string; refresh_token?: string; expires_in: number };

function isGrant(value: unknown): value is Grant {
  return (
    typeof value === "object" &&
    value !== null &&
    "access_token" in value &&
    typeof value.access_token === "string" &&
    "expires_in" in value &&
    typeof value.expires_in === "number"
  );
}
