import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { newPlaces, readOrder, shareOf } from "./seed.command.ts";

describe("an order", () => {
  it("names every number that is out of bounds, negative ones too", () => {
    expect(() => readOrder(["--responders", "-4", "--needs=x"])).toThrow(
      "--responders must be a whole number from 0 to 5000000.\n--needs must be a whole number from 0 to 1000000.",
    );
    expect(readOrder(["--needs", "4", "--seed", "2"])).toMatchObject({ needs: 4, seed: 2 });
  });
});

const size = fc.nat({ max: 10_000 });

describe("a larger constellation", () => {
  it("gets as many organizations as asked, each with a name of its own", () => {
    fc.assert(
      fc.property(fc.nat({ max: 120 }), (count) => {
        const ids = ["lima", ...newPlaces(["lima"], count).map(({ id }) => id)];
        expect(ids).toHaveLength(Math.max(1, count));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("spreads everything, and evenly", () => {
    fc.assert(
      fc.property(size, size, fc.integer({ min: 1, max: 50 }), (responders, needs, count) => {
        const shares = Array.from({ length: count }, (_, index) =>
          shareOf({ responders, needs, closed: 0 }, index, count),
        );
        expect(shares.reduce((sum, share) => sum + share.responders, 0)).toBe(responders);
        expect(shares.reduce((sum, share) => sum + share.needs, 0)).toBe(needs);
        const parts = shares.map((share) => share.needs);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
