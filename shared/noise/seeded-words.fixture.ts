import { createCipheriv, hash } from "node:crypto";
import type { RandomWords } from "./random-words.ts";

const wordsAtOnce = 16_384;

/** Words that look random and are the same for the same seed: a key stream of AES-256-CTR. For tests alone. */
export function seededWords(seed: string): RandomWords {
  const stream = createCipheriv("aes-256-ctr", hash("sha256", seed, "buffer"), Buffer.alloc(16));
  let words = new Uint32Array(0);
  let next = 0;
  return () => {
    if (next === words.length) {
      const bytes = stream.update(Buffer.alloc(wordsAtOnce * 4));
      words = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
      next = 0;
    }
    next += 1;
    return words[next - 1] ?? 0;
  };
}
