/**
 * Numbers from 0 to 1 as whole multiples of 2^-192: noise is sized without a rounding that depends on a machine, and
 * without the holes that floating point leaves between its numbers (Mironov, "On significance of the least significant
 * bits for differential privacy", 2012).
 */
const fractionBits = 192n;

export const one = 1n << fractionBits;

const millionths = 1_000_000;

export function multiply(left: bigint, right: bigint): bigint {
  return (left * right) >> fractionBits;
}

/** e to the minus `numerator / denominator`, of a positive number in millionths: the series of e, turned over. */
export function exponential(numerator: number, denominator: number): bigint {
  const exponent = (BigInt(Math.round(numerator * millionths)) * one) / BigInt(denominator * millionths);
  let sum = one;
  let term = one;
  for (let at = 1n; term > 0n; at += 1n) {
    term = multiply(term, exponent) / at;
    sum += term;
  }
  return (one * one) / sum;
}

/** The `degree`-th root of a number from 0 to 1, rounded down: Newton's steps from above, in whole numbers. */
export function root(value: bigint, degree: number): bigint {
  const times = BigInt(degree);
  const scaled = value * one ** (times - 1n);
  let guess = one;
  for (;;) {
    const next = ((times - 1n) * guess + scaled / guess ** (times - 1n)) / times;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** Its most significant bits as words of 32, the first one first. */
export function wordsOf(value: bigint, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) =>
    Number((value >> (fractionBits - 32n * BigInt(at + 1))) & 0xffff_ffffn),
  );
}
