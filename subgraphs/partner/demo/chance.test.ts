import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isPartitionedId, partitionedId } from "#shared/ids/partitioned-id.ts";
import { createChance } from "./chance.ts";

describe("chance", () => {
  it("repeats itself for the same seed and differs for another", () => {
    const numbers = (seed: string) => {
      const chance = createChance(seed);
      return Array.from({ length: 20 }, () => chance.below(1_000_000));
    };
    expect(numbers("a")).toEqual(numbers("a"));
    expect(numbers("a")).not.toEqual(numbers("b"));
  });

  it("spreads evenly", () => {
    const chance = createChance("even");
    const hits = new Map<number, number>();
    for (let turn = 0; turn < 10_000; turn++) {
      const face = chance.below(10);
      hits.set(face, (hits.get(face) ?? 0) + 1);
    }
    expect([...hits.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const count of hits.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });

  it("makes ids of the product's own form", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => isPartitionedId(partitionedId("colorado", createChance(seed).uuid()))),
    );
  });

  it("samples different places of a list, in its order, and never more than there are", () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.nat(), { maxLength: 20 }), fc.nat(25), (seed, list, count) => {
        const sorted = [...list].sort((a, b) => a - b);
        const chosen = createChance(seed).sample(sorted, count);
        expect(chosen).toEqual(sorted.filter((item) => chosen.includes(item)));
        expect(chosen).toHaveLength(Math.min(count, sorted.length));
      }),
    );
  });

  it("chooses nothing from nothing", () => {
    expect(() => createChance("a").pick([])).toThrow(RangeError);
  });
});
