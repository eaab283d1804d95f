import { createHash } from "node:crypto";
import type { PublicJwk } from "#shared/record/party-record.ts";

/** RFC 7638 thumbprint (SHA-256, base64url) of an Ed25519 key: required members in lexicographic order. */
export function calculateThumbprint(jwk: PublicJwk): string {
  const canonical = JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x: jwk.x });
  return createHash("sha256").update(canonical).digest("base64url");
}
