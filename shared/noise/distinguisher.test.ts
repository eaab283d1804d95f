import { describe, expect, it } from "@jest/globals";
import { addNoise, honestShares } from "./add-noise.ts";
import { noiseChances } from "./noise-spread.ts";
import { drawPolya, polyaTable } from "./polya-table.ts";
import { seededWords } from "./seeded-words.fixture.ts";

const draws = 100_000;
const participants = 4;

type Observed = { without: Int32Array; with: Int32Array };

/**
 * The most that an observer learns who knows everything but whether one row is there: over all "it is this value", "it
 * is at least this value" and "at most", the larger chance over the smaller one, in nats, each at the edge of its own
 * error of five standard deviations, so that chance does not look like a leak.
 */
function learned({ without, with: present }: Observed): number {
  const ends = [...extremes(without), ...extremes(present)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const [one, other] = [frequencies(without, low, high), frequencies(present, low, high)];
  const events = [one, sums(one), sums(one.toReversed())].map((seen) => [...seen]);
  const others = [other, sums(other), sums(other.toReversed())].map((seen) => [...seen]);
  const ratios = events.flatMap((seen, kind) =>
    seen.flatMap((often, at) => {
      const seldom = others[kind]?.[at] ?? 0;
      return [ratioOf(often, seldom), ratioOf(seldom, often)];
    }),
  );
  return Math.max(...ratios);
}

function extremes(values: Int32Array): readonly [number, number] {
  return values.reduce<[number, number]>(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [0, 0]);
}

function frequencies(values: Int32Array, low: number, high: number): readonly number[] {
  const seen = new Array<number>(high - low + 1).fill(0);
  for (const value of values) seen[value - low] = (seen[value - low] ?? 0) + 1;
  return seen;
}

function sums(seen: readonly number[]): readonly number[] {
  let sum = 0;
  return seen.map((count) => {
    sum += count;
    return sum;
  });
}

function ratioOf(often: number, seldom: number): number {
  const atLeast = often - 5 * Math.sqrt(often);
  return atLeast <= 0 ? 0 : Math.log(atLeast / (seldom + 5 * Math.sqrt(seldom) + 5));
}

/** What is left of the sum for somebody with whom all tolerated participants share theirs. */
function observe(added: number, { epsilon, bound }: { epsilon: number; bound: number }, seed: string): Int32Array {
  const random = seededWords(seed);
  const scales = [{ offset: 0, length: draws, epsilon, bound }];
  const counts = new Int32Array(draws).fill(50 + added);
  return Array.from({ length: honestShares(participants) }, (_, at) =>
    addNoise(at === 0 ? counts : new Int32Array(draws), { scales, participants, random }),
  ).reduce((sum, share) => sum.map((value, at) => value + (share[at] ?? 0)));
}

describe.each([
  { epsilon: 0.5, bound: 1 },
  { epsilon: 1, bound: 1 },
  { epsilon: 1, bound: 2 },
])("over data with and without one row that adds $bound, at ε = $epsilon", (scale) => {
  it("a distinguisher learns no more than ε", () => {
    const without = observe(0, scale, "without");
    const present = observe(scale.bound, scale, "with");
    const leaked = learned({ without, with: present });
    expect(leaked).toBeLessThanOrEqual(scale.epsilon);
    expect(leaked).toBeGreaterThan(0.7 * scale.epsilon);
  });

  it("no value is likelier by more than e^ε, computed", () => {
    const chances = noiseChances(scale, 1);
    const distances = Array.from({ length: 20 }, (_, at) => at - 10);
    const ratios = distances.map(
      (value) => (chances[Math.abs(value)] ?? 0) / (chances[Math.abs(value - scale.bound)] ?? 1),
    );
    expect(Math.log(Math.max(...ratios))).toBeCloseTo(scale.epsilon, 6);
  });
});

it("catches noise that was sized for shares of colluders too", () => {
  const scale = { epsilon: 0.5, bound: 1 };
  const tooLittle = (added: number, seed: string) => {
    const random = seededWords(seed);
    const table = polyaTable(scale, 2 * honestShares(participants));
    return Int32Array.from({ length: draws }, () =>
      Array.from({ length: honestShares(participants) }).reduce<number>(
        (sum) => sum + drawPolya(table, random) - drawPolya(table, random),
        50 + added,
      ),
    );
  };
  expect(learned({ without: tooLittle(0, "without"), with: tooLittle(1, "with") })).toBeGreaterThan(scale.epsilon);
});

it("catches a row that adds more than its bound", () => {
  const scale = { epsilon: 0.5, bound: 1 };
  expect(learned({ without: observe(0, scale, "without"), with: observe(3, scale, "with") })).toBeGreaterThan(0.5);
});
