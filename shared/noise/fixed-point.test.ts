import { expect, it } from "@jest/globals";
import { exponential, multiply, one, root, wordsOf } from "./fixed-point.ts";
import { drawPolya, polyaTable } from "./polya-table.ts";

const toNumber = (value: bigint) => Number(value) / Number(one);

it.each([
  [0.25, 2],
  [1, 1],
  [0.1, 3],
])("knows e to the minus %d / %d", (numerator, denominator) => {
  expect(toNumber(exponential(numerator, denominator))).toBeCloseTo(Math.exp(-numerator / denominator), 14);
});

it.each([1, 2, 7, 34])("takes the %dth root, to the last bit", (degree) => {
  const value = exponential(1, 2);
  const found = root(value, degree);
  const power = (base: bigint) => base ** BigInt(degree);
  expect(power(found) <= (value * power(one)) / one).toBe(true);
  expect(power(found + 1n) > (value * power(one)) / one).toBe(true);
});

it("multiplies, and gives its words", () => {
  expect(multiply(one / 2n, one / 4n)).toBe(one / 8n);
  expect(wordsOf(one / 2n + 1n, 2)).toEqual([2 ** 31, 0]);
  expect(wordsOf(one - 1n, 4)).toEqual([2 ** 32 - 1, 2 ** 32 - 1, 2 ** 32 - 1, 2 ** 32 - 1]);
});

it("holds a distribution that only grows and leaves out less than 2^-120", () => {
  for (const shares of [1, 2, 34]) {
    const words = polyaTable({ epsilon: 0.1, bound: 3 }, shares);
    const sums = [...(words[0]?.keys() ?? [])].map((at) =>
      words.reduce((sum, word) => (sum << 32n) + BigInt(word[at] ?? 0), 0n),
    );
    expect(sums.every((sum, at) => at === 0 || sum >= (sums[at - 1] ?? 0n))).toBe(true);
    expect(2n ** 128n - (sums.at(-1) ?? 0n)).toBeLessThan(2n ** 16n);
  }
});

it("takes another word only where the ones before leave it open", () => {
  const table = polyaTable({ epsilon: 1, bound: 1 }, 2);
  const edge = table.map((words) => words[0] ?? 0);
  const given = (words: readonly number[]) => {
    let next = 0;
    const value = drawPolya(table, () => words[next++] ?? 0);
    return { value, taken: next };
  };
  expect(given([0])).toEqual({ value: 0, taken: 1 });
  expect(given([edge[0] ?? 0, (edge[1] ?? 0) - 1])).toEqual({ value: 0, taken: 2 });
  expect(given(edge)).toEqual({ value: 1, taken: 4 });
  expect(given([2 ** 32 - 1, 2 ** 32 - 1, 2 ** 32 - 1, 2 ** 32 - 1]).value).toBe((table[0]?.length ?? 0) - 1);
});
