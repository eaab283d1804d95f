import { createPrivateKey, hash } from "node:crypto";
import { z } from "zod";
import { maskVector } from "./mask-vector.ts";
import type { PrivateMaskingJwk } from "./pair-mask.ts";

const exported = z.object({ kty: z.literal("OKP"), crv: z.literal("X25519"), x: z.string(), d: z.string() });

export type Masker = { id: string; privateJwk: PrivateMaskingJwk };

/** What RFC 8410 puts before the 32 bytes of an X25519 private key. */
const pkcs8Prefix = Buffer.from("302e020100300506032b656e04220420", "hex");

/** With a key made of the id, so that a test finds the same words in every run. */
export function makeMasker(id: string): Masker {
  const der = Buffer.concat([pkcs8Prefix, hash("sha256", id, "buffer")]);
  const privateKey = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  return { id, privateJwk: exported.parse(privateKey.export({ format: "jwk" })) };
}

export function makeMaskers(count: number): readonly Masker[] {
  return Array.from({ length: count }, (_, at) => makeMasker(`masker-${at}`));
}

export function publicOf({ id, privateJwk: { kty, crv, x } }: Masker) {
  return { id, publicJwk: { kty, crv, x } };
}

/** Every one's vector under the masks of all. */
export function maskAll(maskers: readonly Masker[], vectors: readonly Int32Array[], context: string): Uint32Array[] {
  return maskers.map((own, at) => {
    const others = maskers.filter((masker) => masker !== own).map(publicOf);
    return maskVector(vectors[at] ?? new Int32Array(0), { own, others, context });
  });
}
