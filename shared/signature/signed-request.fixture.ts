import { signRequest } from "./sign-request.ts";
import { generateSigningJwk, signingKeyFromJwk, verifyingKeyFromJwk } from "./signing-key.ts";

export const now = new Date("2030-01-01T00:00:00.000Z");

/** A signed request and its receiver, for tests: everything in it holds until a test changes it. */
export function signedRequest() {
  const { privateJwk, publicJwk } = generateSigningJwk();
  const key = signingKeyFromJwk(privateJwk);
  const verifyingKey = verifyingKeyFromJwk(publicJwk);
  const findKey = (keyid: string) => (keyid === verifyingKey.keyid ? verifyingKey : undefined);
  const rememberNonce = () => true;

  const sent = {
    method: "POST",
    targetUri: "https://colorado.example/graphql",
    headers: { authorization: "DPoP abc", "alight-viewer": "eyJ9", "content-type": "application/json" },
    body: Buffer.from('{"query":"{ me { id } }"}'),
  };
  const signed = signRequest({ ...sent, key, now, nonce: "n-1" });
  const received = { ...sent, headers: { ...sent.headers, ...signed }, findKey, now, rememberNonce };
  return {
    key,
    sent,
    signed,
    received,
    without: (name: string) => Object.fromEntries(Object.entries(received.headers).filter(([n]) => n !== name)),
    plus: (headers: Record<string, string | string[]>) => ({
      ...received,
      headers: { ...received.headers, ...headers },
    }),
    at: (ms: number) => ({ ...received, now: new Date(now.getTime() + ms) }),
  };
}

export function refusal(code: string) {
  return { ok: false, code };
}
