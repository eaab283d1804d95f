import { honestShares } from "./add-noise.ts";
import type { NoiseScale } from "./polya-table.ts";

/** The noise of a published cell: all participants' shares together. */
export type NoiseSpread = NoiseScale & { participants: number };

const negligible = 1e-15;

function polyaChances(ratio: number, exponent: number): readonly number[] {
  const chances: number[] = [];
  let chance = (1 - ratio) ** exponent;
  for (let value = 0; chance > negligible; value += 1) {
    chances.push(chance);
    chance *= (ratio * (value + exponent)) / (value + 1);
  }
  return chances;
}

/** The chance of a noise of 0, 1, 2 …, and of as much below: the difference of two Pólya variables. */
export function noiseChances({ epsilon, bound }: NoiseScale, exponent: number): readonly number[] {
  const chances = polyaChances(Math.exp(-epsilon / bound), exponent);
  return chances.map((_, distance) =>
    chances.slice(distance).reduce((sum, chance, at) => sum + chance * (chances[at] ?? 0), 0),
  );
}

function chancesOfSum({ participants, ...scale }: NoiseSpread): readonly number[] {
  return noiseChances(scale, participants / honestShares(participants));
}

/** Half of the interval, symmetric about a published value, in which the true one lies with this chance. */
export function noiseQuantile(spread: NoiseSpread, share = 0.95): number {
  const [zero = 0, ...others] = chancesOfSum(spread);
  let covered = zero;
  for (const [at, chance] of others.entries()) {
    if (covered >= share) return at;
    covered += 2 * chance;
  }
  return others.length;
}

/**
 * From which value on a cell of a table that is mostly empty can be shown: noise alone is expected to reach it in less
 * than one of so many cells.
 */
export function noiseFloor(spread: NoiseSpread, cells: number): number {
  const chances = chancesOfSum(spread);
  let above = 0;
  for (let value = chances.length - 1; value > 0; value -= 1) {
    above += chances[value] ?? 0;
    if (above * cells >= 1) return value + 1;
  }
  return 0;
}
