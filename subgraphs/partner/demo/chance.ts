import { createHash } from "node:crypto";

/** Chance that repeats itself: the same seed gives the same sequence on every machine. Never for secrets. */
export type Chance = {
  /** From 0 up to, and without, 1. */
  fraction(): number;
  /** A whole number from 0 up to, and without, `below` (at most 2^32). */
  below(below: number): number;
  /** True in `share` of the cases: 0 never, 1 always. */
  isTrue(share: number): boolean;
  /** @throws RangeError when the list is empty */
  pick<Item>(list: readonly Item[]): Item;
  /** Up to `count` different places of the list, in the list's order. */
  sample<Item>(list: readonly Item[], count: number): Item[];
  /** Shaped as an RFC 9562 version 4 UUID. */
  uuid(): string;
};

/** A counter-based variant of "small fast counting" with 128 bits of state, taken from the seed's SHA-256. */
export function createChance(seed: string): Chance {
  const next = createWords(seed);
  const fraction = () => next() / 2 ** 32;
  const below = (limit: number) => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    isTrue: (share) => fraction() < share,
    pick: (list) => itemAt(list, below(list.length)),
    sample: (list, count) => sample(list, count, below),
    uuid: () => uuidOf([next(), next(), next(), next()]),
  };
}

/** 32 random bits per call, as a number without a sign. */
function createWords(seed: string): () => number {
  const state = new Uint32Array(4);
  const digest = createHash("sha256").update(seed).digest();
  for (let index = 0; index < state.length; index++) state[index] = digest.readUInt32LE(index * 4);
  let [a = 0, b = 0, c = 0, counter = 0] = state;
  return () => {
    const word = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    return word >>> 0;
  };
}

function itemAt<Item>(list: readonly Item[], index: number): Item {
  for (const item of list.slice(index, index + 1)) return item;
  throw new RangeError("nothing to choose from");
}

function sample<Item>(list: readonly Item[], count: number, below: (limit: number) => number): Item[] {
  const left = list.map((_, index) => index);
  const chosen = new Set<number>();
  while (chosen.size < count && left.length > 0) {
    for (const index of left.splice(below(left.length), 1)) chosen.add(index);
  }
  return list.filter((_, index) => chosen.has(index));
}

function uuidOf(words: readonly number[]): string {
  const hex = words.map((word) => word.toString(16).padStart(8, "0")).join("");
  const variant = (8 + (Number.parseInt(hex.slice(16, 17), 16) % 4)).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ];
  return parts.join("-");
}
