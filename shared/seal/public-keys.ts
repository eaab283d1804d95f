import * as z from "zod/mini";
import { fromBase64url, type HeldKey, sha256, toBase64url } from "./bytes.ts";
import { hpkeSuite } from "./hpke-suite.ts";

/** An uncompressed point of P-256 (SEC 1), 65 bytes in base64url. */
const point = z.string().check(z.regex(/^B[A-Za-z0-9_-]{86}$/));

/** The public halves of somebody's two key pairs: one to seal for them, one by which they sign. */
export const publicKeys = z.strictObject({ sealing: point, signing: point });
export type PublicKeys = z.output<typeof publicKeys>;

const ecdsa = { name: "ECDSA", namedCurve: "P-256" } as const;
export const signatureAlgorithm = { name: "ECDSA", hash: "SHA-256" } as const;

/** What a key is called: SHA-256 of its bytes, in base64url. */
export async function keyIdOf(key: string): Promise<string> {
  return toBase64url(await sha256(bytesOf(key)));
}

/** @throws when it is no point of the curve */
export async function sealingKeyOf(key: string): Promise<HeldKey> {
  return hpkeSuite().kem.deserializePublicKey(bytesOf(key));
}

/** @throws when it is no point of the curve */
export async function signingKeyOf(key: string): Promise<HeldKey> {
  return crypto.subtle.importKey("raw", bytesOf(key), ecdsa, true, ["verify"]);
}

/** Whether both are points of the curve, and not the same. */
export async function arePublicKeys(keys: unknown): Promise<boolean> {
  const read = z.safeParse(publicKeys, keys);
  if (!read.success || read.data.sealing === read.data.signing) return false;
  try {
    await Promise.all([sealingKeyOf(read.data.sealing), signingKeyOf(read.data.signing)]);
    return true;
  } catch {
    return false;
  }
}

function bytesOf(key: string) {
  const bytes = fromBase64url(key);
  if (!bytes) throw new TypeError("A key is not in base64url.");
  return bytes;
}
