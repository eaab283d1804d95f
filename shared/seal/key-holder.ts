import { type Bytes, fromBase64url, type HeldKey, toBase64url, utf8 } from "./bytes.ts";
import { hpkeSuite } from "./hpke-suite.ts";
import { type PublicKeys, signatureAlgorithm, signingKeyOf } from "./public-keys.ts";

/** The private halves as 32 bytes each: only for as long as they are wrapped, or made into a holder. */
export type SecretKeys = { sealing: Bytes; signing: Bytes };

/** Somebody's keys at work. The private ones can be used, and never read out again. */
export type KeyHolder = { publicKeys: PublicKeys; sealingKey: HeldKey; signingKey: HeldKey };

const curve = { namedCurve: "P-256" } as const;
const scalarLength = 32;
const coordinateLength = 32;

/** Makes somebody's two key pairs, where they sit. */
export async function makeKeys(): Promise<{ publicKeys: PublicKeys; secret: SecretKeys }> {
  const sealing = await crypto.subtle.generateKey({ name: "ECDH", ...curve }, true, ["deriveBits"]);
  const signing = await crypto.subtle.generateKey({ name: "ECDSA", ...curve }, true, ["sign", "verify"]);
  return {
    publicKeys: { sealing: await publicPart(sealing.publicKey), signing: await publicPart(signing.publicKey) },
    secret: { sealing: await privatePart(sealing.privateKey), signing: await privatePart(signing.privateKey) },
  };
}

/** @throws when the private halves do not belong to the public ones */
export async function holdKeys(keys: PublicKeys, secret: SecretKeys): Promise<KeyHolder> {
  const [sealingKey, signingKey] = await Promise.all([
    crypto.subtle.importKey("jwk", jwkOf(keys.sealing, secret.sealing), { name: "ECDH", ...curve }, false, [
      "deriveBits",
    ]),
    crypto.subtle.importKey("jwk", jwkOf(keys.signing, secret.signing), { name: "ECDSA", ...curve }, false, ["sign"]),
  ]);
  const holder = { publicKeys: keys, sealingKey, signingKey };
  const opened = await openOwn(holder);
  if (!opened) throw new TypeError("These keys do not belong together.");
  return holder;
}

/** Signs bytes; ECDSA on P-256 with SHA-256, 64 bytes in base64url. */
export async function signBytes({ signingKey }: KeyHolder, bytes: Bytes): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.sign(signatureAlgorithm, signingKey, bytes)));
}

/** Whether this key signed it. */
export async function isSignedBy(key: string, signature: string, bytes: Bytes): Promise<boolean> {
  const given = fromBase64url(signature);
  if (given?.length !== 2 * scalarLength) return false;
  return crypto.subtle.verify(signatureAlgorithm, await signingKeyOf(key), given, bytes);
}

/** Shows, to whoever keeps somebody's public keys, that they hold the private one by which they sign. */
export function proveKeys(holder: KeyHolder, owner: string): Promise<string> {
  return signBytes(holder, proofBytes(holder.publicKeys, owner));
}

/** Whether these keys were really given by who holds them, as this owner's. */
export function areProven(keys: PublicKeys, owner: string, proof: string): Promise<boolean> {
  return isSignedBy(keys.signing, proof, proofBytes(keys, owner));
}

function proofBytes({ sealing, signing }: PublicKeys, owner: string): Bytes {
  return utf8(JSON.stringify(["alight-keys-1", "proof", owner, sealing, signing]));
}

/** Both pairs do what they are for. */
async function openOwn(holder: KeyHolder): Promise<boolean> {
  const probe = utf8("probe");
  const suite = hpkeSuite();
  const { sealing, signing } = holder.publicKeys;
  const recipientPublicKey = await suite.kem.deserializePublicKey(bytesOf(sealing));
  const { enc, ct } = await suite.seal({ recipientPublicKey }, probe);
  await suite.open({ recipientKey: { privateKey: holder.sealingKey, publicKey: recipientPublicKey }, enc }, ct);
  return isSignedBy(signing, await signBytes(holder, probe), probe);
}

async function publicPart(key: HeldKey): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.exportKey("raw", key)));
}

async function privatePart(key: HeldKey): Promise<Bytes> {
  const { d } = await crypto.subtle.exportKey("jwk", key);
  return bytesOf(d ?? "");
}

function jwkOf(key: string, secret: Bytes) {
  const bytes = bytesOf(key);
  const x = toBase64url(bytes.subarray(1, 1 + coordinateLength));
  const y = toBase64url(bytes.subarray(1 + coordinateLength));
  return { kty: "EC", crv: "P-256", x, y, d: toBase64url(secret) };
}

function bytesOf(text: string): Bytes {
  const bytes = fromBase64url(text);
  if (!bytes) throw new TypeError("A key is not in base64url.");
  return bytes;
}
