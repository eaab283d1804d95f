import { randomFillSync } from "node:crypto";

/** Whole numbers from 0 to 2^32 − 1, each as likely as any other and independent of the rest. */
export type RandomWords = () => number;

const wordsAtOnce = 4_096;

/** From the operating system's generator, many at a time; each is given out once. */
export function secureWords(): RandomWords {
  const words = new Uint32Array(wordsAtOnce);
  let next = wordsAtOnce;
  return () => {
    if (next === wordsAtOnce) {
      randomFillSync(words);
      next = 0;
    }
    const word = words[next] ?? 0;
    words[next] = 0;
    next += 1;
    return word;
  };
}
