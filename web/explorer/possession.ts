import { base64url, encodeJson, hashText } from "./base64url.ts";

const algorithm = { name: "ECDSA", namedCurve: "P-256" } as const;

/** A key that never leaves the browser's own keeping: not even this page can read it, it can only sign with it. */
export async function makeKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, false, ["sign", "verify"]);
}

export type ProofQuestion = { method: string; url: string; accessToken?: string };

/** A DPoP proof (RFC 9449, section 4.2), made anew for every request. */
export async function provePossession(pair: CryptoKeyPair, question: ProofQuestion): Promise<string> {
  const { kty, crv, x, y } = await crypto.subtle.exportKey("jwk", pair.publicKey);
  const header = { alg: "ES256", typ: "dpop+jwt", jwk: { kty, crv, x, y } };
  const claims = {
    htm: question.method,
    htu: question.url,
    iat: Math.floor(Date.now() / 1000),
    jti: crypto.randomUUID(),
    ...(question.accessToken === undefined ? {} : { ath: await hashText(question.accessToken) }),
  };
  const signed = `${encodeJson(header)}.${encodeJson(claims)}`;
  const signature = await crypto.subtle.sign(
    { name: "ECDSA", hash: "SHA-256" },
    pair.privateKey,
    new TextEncoder().encode(signed),
  );
  return `${signed}.${base64url(signature)}`;
}
