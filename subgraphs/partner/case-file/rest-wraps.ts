import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { z } from "zod";
import type { SealedPart } from "#shared/seal/sealed-part.ts";

/** To which part the wraps belong: under the same key, those of one part do not open as another's. */
export type RestingPlace = { need: string; section: string; piece: number; version: number };

type Wraps = SealedPart["wraps"];

const algorithm = "aes-256-gcm";
const nonceLength = 12;
const tagLength = 16;

const wraps = z.array(z.object({ recipient: z.string(), key: z.string(), enc: z.string(), wrapped: z.string() }));

/** Encrypts the wraps of a part once more, under its case's key: nonce, ciphertext and tag. */
export function closeWraps(given: Wraps, key: Buffer, place: RestingPlace): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(aadOf(place));
  const ciphertext = Buffer.concat([cipher.update(JSON.stringify(given), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, ciphertext, cipher.getAuthTag()]);
}

/** @throws when it is another key, another part or other bytes */
export function openWraps(closed: Buffer, key: Buffer, place: RestingPlace): Wraps {
  const end = closed.length - tagLength;
  const decipher = createDecipheriv(algorithm, key, closed.subarray(0, nonceLength), { authTagLength: tagLength });
  decipher.setAAD(aadOf(place)).setAuthTag(closed.subarray(end));
  const plain = Buffer.concat([decipher.update(closed.subarray(nonceLength, end)), decipher.final()]);
  return wraps.parse(JSON.parse(plain.toString("utf8")));
}

function aadOf({ need, section, piece, version }: RestingPlace): Buffer {
  return Buffer.from(JSON.stringify(["alight-case-wraps-1", need, section, piece, version]));
}
