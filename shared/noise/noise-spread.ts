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

/** More than what adding up some thousand numbers in floating point can be wrong by, as a share of their sum. */
const rounding = 1e-9;

/**
 * At most so great is the chance that the noise is a value or more: what is added up, and a bound of what is left out
 * of it. The chances of a Pólya variable with an exponent of one or more fall from value to value by a ratio that itself
 * falls, so what lies beyond the last that is held is less than a geometric series; it counts for both variables.
 */
export function noiseTail({ participants, ...scale }: NoiseSpread): (value: number) => number {
  const exponent = participants / honestShares(participants);
  const ratio = Math.exp(-scale.epsilon / scale.bound);
  const chances = noiseChances(scale, exponent);
  const lastRatio = (ratio * (chances.length + exponent)) / (chances.length + 1);
  const leftOut = (2 * negligible) / (1 - lastRatio);
  return (value) => {
    const above = chances.slice(value).reduceRight((sum, chance) => sum + chance, 0);
    return above * (1 + rounding) + leftOut;
  };
}

/** The smallest value above zero that noise alone reaches with at most this chance. */
export function noiseFloor(spread: NoiseSpread, chance: number): number {
  const tail = noiseTail(spread);
  let value = 1;
  while (tail(value) > chance) value += 1;
  return value;
}
