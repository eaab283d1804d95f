import {
  createCipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hash,
  hkdfSync,
  type KeyObject,
} from "node:crypto";

/** An X25519 key of a participant (RFC 7748, as a JWK after RFC 8037). */
export type MaskingJwk = { kty: "OKP"; crv: "X25519"; x: string };
export type PrivateMaskingJwk = MaskingJwk & { d: string };

const purpose = "alight mask 1";
const keyBytes = 32;
const ivBytes = 16;
const wordBytes = 4;

export function readMaskingKey(jwk: PrivateMaskingJwk): KeyObject {
  return createPrivateKey({ key: { ...jwk }, format: "jwk" });
}

/** Its digest, since `info` may have 1,024 bytes at most. */
function infoOf(context: string, names: readonly [string, string]): Buffer {
  return hash("sha256", JSON.stringify([purpose, context, ...[...names].sort()]), "buffer");
}

/**
 * What two participants share in one round and nobody else can compute: X25519, HKDF-SHA-256 (RFC 5869) whose `info`
 * is the round's context and both names, AES-256-CTR as key stream. A key serves one stream, so its counter begins at 0.
 * @throws when the other key is no point that gives a secret (RFC 7748, section 6.1)
 */
export function pairMask(
  privateKey: KeyObject,
  theirs: MaskingJwk,
  { context, names, length }: { context: string; names: readonly [string, string]; length: number },
): Uint32Array {
  const publicKey = createPublicKey({ key: { ...theirs }, format: "jwk" });
  const secret = diffieHellman({ privateKey, publicKey });
  const key = Buffer.from(hkdfSync("sha256", secret, "", infoOf(context, names), keyBytes));
  const stream = createCipheriv("aes-256-ctr", key, Buffer.alloc(ivBytes)).update(Buffer.alloc(length * wordBytes));
  return Uint32Array.from({ length }, (_, at) => stream.readUInt32LE(at * wordBytes));
}
