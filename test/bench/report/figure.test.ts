import { describe, expect, it } from "@jest/globals";
import { figureOf, median } from "./figure.ts";

const conditions = { cards: 10 };

describe("a figure", () => {
  it("is the median of its rounds, with the lowest and the highest beside it", () => {
    const figure = figureOf({ row: "r", unit: "×", rounds: [3, 1, 2], conditions });
    expect(figure).toMatchObject({ value: 2, spread: { low: 1, high: 3 }, conditions: { cards: 10, rounds: 3 } });
  });

  it("meets a bar that it does not exceed, and one that it must reach when more is better", () => {
    const met = (rounds: number[], bar: { atMost: number } | { atLeast: number }) =>
      figureOf({ row: "r", unit: "s", rounds, bar, conditions }).met;
    expect([met([2], { atMost: 2 }), met([2.1], { atMost: 2 })]).toEqual([true, false]);
    expect([met([2], { atLeast: 2 }), met([1.9], { atLeast: 2 })]).toEqual([true, false]);
  });

  it("is its worst round where a promise holds for every single time", () => {
    const figure = figureOf({
      row: "r",
      unit: "s",
      rounds: [1, 1, 3],
      bar: { atMost: 2 },
      isWorstTold: true,
      conditions,
    });
    expect(figure).toMatchObject({ value: 3, met: false });
  });

  it("is what all but a few rounds keep, where that is promised", () => {
    const rounds = Array.from({ length: 200 }, (_, index) => 200 - index);
    const met = (most: number) =>
      figureOf({ row: "r", unit: "s", rounds, bar: { atMost: most }, toldShare: 0.99, conditions }).met;
    expect([met(198), met(197)]).toEqual([true, false]);
  });

  it("takes the middle between two middle rounds", () => {
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});
