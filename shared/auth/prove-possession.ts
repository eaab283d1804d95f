import { createHash } from "node:crypto";
import { importJWK, type JWK, SignJWT } from "jose";

/** A DPoP proof (RFC 9449, section 4.2) by the holder of `privateKey`, an ES256 or Ed25519 key as JWK. */
export async function provePossession(question: {
  privateKey: JWK;
  method: string;
  url: string;
  accessToken?: string;
  nonce?: string;
  now: Date;
  jti: string;
}): Promise<string> {
  const alg = question.privateKey.kty === "OKP" ? "EdDSA" : "ES256";
  const { d: _, ...jwk } = question.privateKey;
  const key = await importJWK(question.privateKey, alg);
  const claims = {
    htm: question.method,
    htu: question.url,
    ...(question.accessToken === undefined ? {} : { ath: hash(question.accessToken) }),
    ...(question.nonce === undefined ? {} : { nonce: question.nonce }),
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg, typ: "dpop+jwt", jwk })
    .setIssuedAt(question.now)
    .setJti(question.jti)
    .sign(key);
}

function hash(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
