import type { Catalogue } from "#shared/codes/statistics/catalogue.ts";
import { tableScales } from "#shared/codes/statistics/cells.ts";
import { noiseQuantile } from "#shared/noise/noise-spread.ts";

/** More needs than the whole world's services post in a quarter. */
const mostCounted = 10_000_000;

/** Noise beyond it is not expected in a million editions. */
const allNoise = 1 - 1e-12;

/**
 * Whether a sum can be one of counts with their noise. Masks that do not cancel, because somebody's share was made
 * otherwise than the others', leave words that are spread over all of 32 bits: hardly one of them is small. A share
 * that fits and lies about its counts within reason is not found so, nor by anything else.
 */
export function isPlausible(sum: Int32Array, catalogue: Pick<Catalogue, "tables">, participants: number): boolean {
  return tableScales(catalogue).every(({ offset, length, epsilon, bound }) => {
    const mostNoise = noiseQuantile({ epsilon, bound, participants }, allNoise);
    const cells = sum.subarray(offset, offset + length);
    return cells.length === length && cells.every((cell) => cell >= -mostNoise && cell <= mostCounted);
  });
}
