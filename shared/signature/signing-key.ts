import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, type KeyObject } from "node:crypto";
import { z } from "zod";

/** `keyid` is the key's RFC 7638 thumbprint. */
export type SigningKey = { keyid: string; privateKey: KeyObject };
export type VerifyingKey = { keyid: string; publicKey: KeyObject };

const keyBytes = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const publicJwkSchema = z.object({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: keyBytes });
const privateJwkSchema = publicJwkSchema.extend({ d: keyBytes });

/** An Ed25519 key as a JWK (RFC 8037), without its private part. */
export type PublicSigningJwk = z.infer<typeof publicJwkSchema>;
export type PrivateSigningJwk = z.infer<typeof privateJwkSchema>;

/** @throws unless it is a private Ed25519 JWK whose two parts belong together. */
export function signingKeyFromJwk(jwk: unknown): SigningKey {
  const { kty, crv, x, d } = privateJwkSchema.parse(jwk);
  const privateKey = createPrivateKey({ key: { kty, crv, x, d }, format: "jwk" });
  // The import reads the private part alone; another key's public part would sign under another key's name.
  if (createPublicKey(privateKey).export({ format: "jwk" }).x !== x) {
    throw new TypeError("The public part of this JWK (x) does not belong to its private part (d)");
  }
  return { keyid: thumbprint(x), privateKey };
}

/** @throws unless it is an Ed25519 JWK in its canonical encoding; a private part is ignored. */
export function verifyingKeyFromJwk(jwk: unknown): VerifyingKey {
  const { kty, crv, x } = publicJwkSchema.parse(jwk);
  const publicKey = createPublicKey({ key: { kty, crv, x }, format: "jwk" });
  // Two spellings of the same bytes would give one key two names.
  if (publicKey.export({ format: "jwk" }).x !== x) {
    throw new TypeError("The public part of this JWK (x) is not canonical base64url");
  }
  return { keyid: thumbprint(x), publicKey };
}

export function generateSigningJwk(): { privateJwk: PrivateSigningJwk; publicJwk: PublicSigningJwk } {
  const { privateKey } = generateKeyPairSync("ed25519");
  const privateJwk = privateJwkSchema.parse(privateKey.export({ format: "jwk" }));
  return { privateJwk, publicJwk: publicJwkSchema.parse(privateJwk) };
}

/** RFC 7638 section 3: the required members alone, in alphabetical order. */
function thumbprint(x: string): string {
  return hash("sha256", JSON.stringify({ crv: "Ed25519", kty: "OKP", x }), "base64url");
}
