import { exponential, multiply, one, root, wordsOf } from "./fixed-point.ts";
import type { RandomWords } from "./random-words.ts";

/** How much privacy a cell's noise stands for, and how much one person's rows may add to the table. */
export type NoiseScale = { epsilon: number; bound: number };

/** The distribution function of a Pólya variable: word by word, the most significant first, for every value from 0. */
export type PolyaTable = readonly Uint32Array[];

/** 128 bits: what no table tells apart has a chance of less than 2^-120, and that is the whole δ. */
const wordCount = 4;
const smallest = one >> BigInt(32 * wordCount);

/**
 * The Pólya (negative binomial) distribution with exponent 1 / `shares` and α = exp(−ε / bound):
 * P(k) = Γ(k + r) / (k! Γ(r)) (1 − α)^r α^k. The difference of two sums of `shares` such variables is two-sided
 * geometric (Ghosh, Roughgarden, Sundararajan 2009); splitting it so goes back to Ács and Castelluccia 2011 (there with
 * the continuous twin, gamma) and Goryczka and Xiong 2017.
 */
export function polyaTable({ epsilon, bound }: NoiseScale, shares: number): PolyaTable {
  const ratio = exponential(epsilon, bound);
  const count = BigInt(shares);
  const sums: bigint[] = [];
  let chance = root(one - ratio, shares);
  let sum = chance;
  for (let value = 0n; chance > smallest; value += 1n) {
    sums.push(sum);
    chance = (multiply(chance, ratio) * (value * count + 1n)) / ((value + 1n) * count);
    sum += chance;
  }
  const words = sums.map((sum) => wordsOf(sum, wordCount));
  return Array.from({ length: wordCount }, (_, at) => Uint32Array.from(words, (ofSum) => ofSum[at] ?? 0));
}

/**
 * A draw by inversion: the first value whose share of all is above a random number. Further words are drawn only while
 * the ones before leave it open, so that nearly every draw takes one and every draw is exact.
 */
export function drawPolya(table: PolyaTable, random: RandomWords): number {
  const drawn = [random()];
  const isBelow = (value: number) => {
    for (const [at, words] of table.entries()) {
      const word = drawn[at] ?? random();
      drawn[at] = word;
      const limit = words[value] ?? 0;
      if (word !== limit) return word < limit;
    }
    return false;
  };
  if (isBelow(0)) return 0;
  let [low, high] = [1, (table[0]?.length ?? 1) - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
