import { describe, expect, it } from "@jest/globals";
import { addNoise, honestShares } from "./add-noise.ts";
import { surpriseOfDraws } from "./chi-square.fixture.ts";
import { noiseChances, noiseFloor, noiseQuantile, noiseTail } from "./noise-spread.ts";
import { secureWords } from "./random-words.ts";
import { seededWords } from "./seeded-words.fixture.ts";

const draws = 100_000;
const scale = { epsilon: 0.5, bound: 1 };
const unlikely = 4;

/** One share of each participant, `draws` cells of it. */
function sharesOf(participants: number): readonly Int32Array[] {
  const random = seededWords(`shares of ${participants}`);
  const scales = [{ offset: 0, length: draws, ...scale }];
  return Array.from({ length: participants }, () => addNoise(new Int32Array(draws), { scales, participants, random }));
}

function sumOf(vectors: readonly Int32Array[]): Int32Array {
  const sum = new Int32Array(draws);
  for (const vector of vectors) for (const [at, value] of vector.entries()) sum[at] = (sum[at] ?? 0) + value;
  return sum;
}

/** Two-sided geometric: what makes a sum ε-differentially private. */
function geometricChances(ratio: number): readonly number[] {
  return Array.from({ length: 100 }, (_, distance) => ((1 - ratio) / (1 + ratio)) * ratio ** distance);
}

describe.each([3, 10, 50])("the noise of %d participants", (participants) => {
  const shares = sharesOf(participants);
  const honest = honestShares(participants);

  it("sums up to what was stated, over 100,000 draws", () => {
    expect(surpriseOfDraws(sumOf(shares), noiseChances(scale, participants / honest))).toBeLessThan(unlikely);
  });

  it("still is two-sided geometric once those who may collude have subtracted theirs", () => {
    const left = sumOf(shares.slice(0, honest));
    expect(surpriseOfDraws(left, geometricChances(Math.exp(-0.5)))).toBeLessThan(unlikely);
    expect(surpriseOfDraws(left, noiseChances(scale, 1))).toBeLessThan(unlikely);
  });

  it("is found out when it is a tenth short of the shares it is made of", () => {
    const left = sumOf(shares.slice(0, honest - Math.ceil(honest / 10)));
    expect(surpriseOfDraws(left, geometricChances(Math.exp(-0.5)))).toBeGreaterThan(unlikely);
  });

  it("lies within the stated half width in 95 of 100 draws", () => {
    const halfWidth = noiseQuantile({ ...scale, participants });
    const within = sumOf(shares).filter((value) => Math.abs(value) <= halfWidth).length / draws;
    const closer = sumOf(shares).filter((value) => Math.abs(value) < halfWidth).length / draws;
    expect(within).toBeGreaterThan(0.947);
    expect(closer).toBeLessThan(0.953);
  });

  it("reaches the floor as seldom as was asked, and the value below it more often", () => {
    const tail = noiseTail({ ...scale, participants });
    const floor = noiseFloor({ ...scale, participants }, 1e-3);
    expect(tail(floor)).toBeLessThanOrEqual(1e-3);
    expect(tail(floor - 1)).toBeGreaterThan(1e-3);
    const reached = sumOf(shares).filter((value) => value >= floor).length;
    expect(Math.abs(reached / draws - tail(floor))).toBeLessThan(4 * Math.sqrt(1e-3 / draws));
  });
});

it("changes nothing outside of the cells it was told, and not what it was given", () => {
  const counts = Int32Array.from({ length: 1_000 }, (_, at) => at);
  const scales = [{ offset: 100, length: 200, ...scale }];
  const noised = addNoise(counts, { scales, participants: 4, random: secureWords() });
  expect(counts.every((count, at) => count === at)).toBe(true);
  const changed = [...noised.keys()].filter((at) => noised[at] !== counts[at]);
  expect(changed.length).toBeGreaterThan(50);
  expect(changed.every((at) => at >= 100 && at < 300)).toBe(true);
});

it("has a tail that is bounded from above, also where hardly anything is left", () => {
  const spread = { epsilon: 0.5, bound: 1, participants: 4 };
  const ratio = Math.exp(-spread.epsilon);
  const tail = noiseTail(spread);
  // What four shares make lies between what three make (two-sided geometric) and what six make (two such draws).
  const geometric = (value: number) => ratio ** value / (1 + ratio);
  const six = noiseChances(spread, 2);
  const ofSix = (value: number) => six.slice(value).reduce((sum, chance) => sum + chance, 0);
  for (const value of [5, 20, 40]) {
    expect(tail(value)).toBeGreaterThan(geometric(value));
    expect(tail(value)).toBeLessThan(ofSix(value));
  }
  expect(tail(1_000)).toBeGreaterThan(0);
  expect(tail(1_000)).toBeLessThan(1e-13);
});

it("is other noise every time", () => {
  const scales = [{ offset: 0, length: 1_000, ...scale }];
  const random = secureWords();
  const [one, other] = [1, 2].map(() => addNoise(new Int32Array(1_000), { scales, participants: 3, random }));
  expect(one).not.toEqual(other);
});

it("is wider for less privacy spent, and for rows that may add more", () => {
  const widths = [
    { epsilon: 1, bound: 1 },
    { epsilon: 0.5, bound: 1 },
    { epsilon: 0.5, bound: 3 },
  ].map((one) => noiseQuantile({ ...one, participants: 4 }));
  expect(widths).toEqual([...widths].sort((one, other) => one - other));
  expect(new Set(widths).size).toBe(3);
});
