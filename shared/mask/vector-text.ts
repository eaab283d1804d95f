import { hash } from "node:crypto";

const wordBytes = 4;

function bytesOf(vector: Uint32Array): Buffer {
  const bytes = Buffer.alloc(vector.length * wordBytes);
  for (const [at, word] of vector.entries()) bytes.writeUInt32LE(word, at * wordBytes);
  return bytes;
}

/** Little-endian words in base64url. */
export function vectorText(vector: Uint32Array): string {
  return bytesOf(vector).toString("base64url");
}

/** A vector of this many words; undefined for any other length and any other spelling. */
export function readVector(text: string, length: number): Uint32Array | undefined {
  if (text.length !== Math.ceil((length * wordBytes * 4) / 3)) return undefined;
  const bytes = Buffer.from(text, "base64url");
  if (bytes.length !== length * wordBytes || bytes.toString("base64url") !== text) return undefined;
  return Uint32Array.from({ length }, (_, at) => bytes.readUInt32LE(at * wordBytes));
}

/** SHA-256 of the words in base64url: by it somebody finds what they sent again. */
export function digestOfVector(vector: Uint32Array): string {
  return hash("sha256", bytesOf(vector), "base64url");
}
