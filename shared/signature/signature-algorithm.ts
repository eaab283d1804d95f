import { createHmac, type KeyObject, sign, timingSafeEqual, verify } from "node:crypto";
import type { SigningKey, VerifyingKey } from "./signing-key.ts";

/** A secret that two services share for a while, for one direction (RFC 9421 section 3.3.3); `keyid` names it. */
export type SessionKey = { keyid: string; secret: KeyObject };

const algorithms = { signing: "ed25519", session: "hmac-sha256" } as const;
const digestBytes = 32;
const signatureBytes = 64;

/** The key alone decides how is signed (RFC 9421 section 7.3.6). The base is printable ASCII. */
export function signBase(base: string, key: SigningKey | SessionKey): Buffer {
  const bytes = Buffer.from(base, "ascii");
  return "secret" in key ? macOf(bytes, key) : sign(null, bytes, key.privateKey);
}

export function isSignatureOf(base: string, signature: Uint8Array, key: VerifyingKey | SessionKey): boolean {
  const bytes = Buffer.from(base, "ascii");
  if ("secret" in key) return signature.length === digestBytes && timingSafeEqual(signature, macOf(bytes, key));
  return signature.length === signatureBytes && verify(null, bytes, key.publicKey, signature);
}

/** The registered name of the key's algorithm (RFC 9421 section 6.2.2). */
export function algorithmOf(key: VerifyingKey | SessionKey): string {
  return "secret" in key ? algorithms.session : algorithms.signing;
}

export function isKnownAlgorithm(name: unknown): name is string {
  return name === algorithms.signing || name === algorithms.session;
}

function macOf(bytes: Buffer, { secret }: SessionKey): Buffer {
  return createHmac("sha256", secret).update(bytes).digest();
}
