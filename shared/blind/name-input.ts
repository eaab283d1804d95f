import { sha256 } from "@noble/hashes/sha2.js";

const use = "alight-name-1\0";

/**
 * What is compared of one key of a name: its SHA-256, so that whoever keeps a list to be compared with keeps no name in
 * clear. It hides nothing from who guesses names; that nobody else gets it is what blinding is for.
 */
export function nameInput(key: string): Uint8Array {
  return sha256(new TextEncoder().encode(`${use}${key}`));
}
