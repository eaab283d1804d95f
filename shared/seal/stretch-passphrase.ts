import { argon2id } from "@noble/hashes/argon2.js";
import { type Bytes, utf8 } from "./bytes.ts";
import type { PassphraseCost } from "./passphrase-cost.ts";

/** Makes 32 bytes of a passphrase. A page hands in one that computes in a worker, where nobody waits for it. */
export type Stretch = (passphrase: string, salt: Bytes, cost: PassphraseCost) => Bytes | Promise<Bytes>;

/** Argon2id (RFC 9106), version 1.3, one lane. However the passphrase is written in Unicode, and whatever spaces are around it. */
export function stretchPassphrase(passphrase: string, salt: Bytes, { memoryKib, passes }: PassphraseCost): Bytes {
  const typed = utf8(passphrase.normalize("NFC").trim());
  return new Uint8Array(argon2id(typed, salt, { m: memoryKib, t: passes, p: 1, dkLen: 32 }));
}
