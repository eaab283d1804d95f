import { tolerated } from "#shared/codes/statistics/tolerated.ts";
import { drawPolya, type NoiseScale, type PolyaTable, polyaTable } from "./polya-table.ts";
import type { RandomWords } from "./random-words.ts";

/** Where cells of one scale lie. */
export type ScaledCells = NoiseScale & { offset: number; length: number };

/** Of how many honest shares the noise must consist that the stated ε asks for. */
export function honestShares(participants: number): number {
  return participants - tolerated(participants);
}

type Sized = { scales: readonly ScaledCells[]; participants: number };

/**
 * What adds one participant's share of the noise to its counts: in every cell the difference of two Pólya draws with
 * exponent 1 / m, m being the participants without those that are tolerated to collude. The shares of any m participants
 * sum up to two-sided geometric noise with α = exp(−ε / bound), which makes the sum ε-differentially private for adding
 * or removing what adds up to `bound`; the others' shares only add to it.
 */
export function sizeNoise({ scales, participants }: Sized): (counts: Int32Array, random: RandomWords) => Int32Array {
  const shares = honestShares(participants);
  const tables = new Map<string, PolyaTable>();
  const sized = scales.map((scale) => {
    const name = `${scale.epsilon} ${scale.bound}`;
    const table = tables.get(name) ?? polyaTable(scale, shares);
    tables.set(name, table);
    return { ...scale, table };
  });
  return (counts, random) => {
    const noised = Int32Array.from(counts);
    for (const { offset, length, table } of sized) {
      for (let at = offset; at < offset + length; at += 1) {
        noised[at] = (noised[at] ?? 0) + drawPolya(table, random) - drawPolya(table, random);
      }
    }
    return noised;
  };
}

/** One participant's counts with its share of the noise. */
export function addNoise(counts: Int32Array, { random, ...sized }: Sized & { random: RandomWords }): Int32Array {
  return sizeNoise(sized)(counts, random);
}
