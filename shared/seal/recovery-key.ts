import { type Bytes, joinBytes, randomBytes, sha256, toBase64url } from "./bytes.ts";
import { hpkeSuite } from "./hpke-suite.ts";
import type { Opener } from "./open-part.ts";

/** Crockford's base32: no letter that is taken for a digit or another letter. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const keyLength = 32;
const checksumLength = 3;
const groupLength = 4;

/** A key on paper: 32 random bytes and three of their SHA-256, in 14 groups of four letters. */
export async function printRecoveryKey(key: Bytes = randomBytes(keyLength)): Promise<string> {
  const bits = [...joinBytes(key, await checksumOf(key))].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const typed = bits.replace(/.{5}/g, (five) => letters.charAt(Number.parseInt(five, 2)));
  return typed.replace(/.{4}(?=.)/g, "$&-");
}

export type ReadRecoveryKey = { ok: true; key: Bytes } | { ok: false; wrongGroups: number[] };

/**
 * Reads a key as somebody typed it, whatever they put between the groups, in small or capital letters, O for 0, I and L
 * for 1. @returns the groups (from 1) that cannot be right, none when all could be and the checksum is wrong
 */
export async function readRecoveryKey(typed: string): Promise<ReadRecoveryKey> {
  const text = typed
    .toUpperCase()
    .replace(/[\s.-]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  const groups = text.match(/.{1,4}/gs) ?? [];
  const wrongGroups = groups.flatMap((group, at) => (isGroup(group) ? [] : [at + 1]));
  if (wrongGroups.length > 0 || groups.length !== wholeGroups) return { ok: false, wrongGroups };
  const bits = [...text].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const bytes = Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2));
  const [key, checksum] = [bytes.slice(0, keyLength), bytes.slice(keyLength)];
  const right = await checksumOf(key);
  return checksum.every((byte, at) => byte === right[at]) ? { ok: true, key } : { ok: false, wrongGroups: [] };
}

const wholeGroups = ((keyLength + checksumLength) * 8) / 5 / groupLength;

/** The key as a reader: who holds the paper opens what was sealed for it (RFC 9180, DeriveKeyPair). */
export async function recoveryReader(id: string, key: Bytes): Promise<Opener> {
  const { kem } = hpkeSuite();
  const { privateKey, publicKey } = await kem.deriveKeyPair(key);
  return { id, sealing: toBase64url(new Uint8Array(await kem.serializePublicKey(publicKey))), sealingKey: privateKey };
}

function isGroup(group: string): boolean {
  return group.length === groupLength && [...group].every((letter) => letters.includes(letter));
}

async function checksumOf(key: Bytes): Promise<Bytes> {
  return (await sha256(key)).slice(0, checksumLength);
}
