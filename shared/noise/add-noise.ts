import { tolerated } from "#shared/codes/statistics/tolerated.ts";
import { drawPolya, type NoiseScale, type PolyaTable, polyaTable } from "./polya-table.ts";
import type { RandomWords } from "./random-words.ts";

/** Where cells of one scale lie. */
export type ScaledCells = NoiseScale & { offset: number; length: number };

/** Of how many honest shares the noise must consist that the stated ε asks for. */
export function honestShares(participants: number): number {
  return participants - tolerated(participants);
}

/**
 * One participant's counts with its share of the noise: in every cell the difference of two Pólya draws with exponent
 * 1 / m, m being the participants without those that are tolerated to collude. The shares of any m participants sum up
 * to two-sided geometric noise with α = exp(−ε / bound), which makes the sum ε-differentially private for adding or
 * removing what adds up to `bound`; the others' shares only add to it.
 */
export function addNoise(
  counts: Int32Array,
  { scales, participants, random }: { scales: readonly ScaledCells[]; participants: number; random: RandomWords },
): Int32Array {
  const shares = honestShares(participants);
  const tables = new Map<string, PolyaTable>();
  const noised = Int32Array.from(counts);
  for (const scale of scales) {
    const name = `${scale.epsilon} ${scale.bound}`;
    const table = tables.get(name) ?? polyaTable(scale, shares);
    tables.set(name, table);
    for (let at = scale.offset; at < scale.offset + scale.length; at += 1) {
      noised[at] = (noised[at] ?? 0) + drawPolya(table, random) - drawPolya(table, random);
    }
  }
  return noised;
}
