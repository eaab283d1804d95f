import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addNoise } from "../noise/add-noise.ts";
import { surprise } from "../noise/chi-square.fixture.ts";
import { seededWords } from "../noise/seeded-words.fixture.ts";
import { makeMasker, makeMaskers, maskAll, publicOf } from "./mask.fixture.ts";
import { maskVector } from "./mask-vector.ts";
import { pairMask, readMaskingKey } from "./pair-mask.ts";
import { sumMasked } from "./sum-masked.ts";

const maskers = makeMaskers(6);

function sumOf(vectors: readonly Int32Array[]): Int32Array {
  return vectors.reduce((sum, vector) => sum.map((value, at) => value + (vector[at] ?? 0)));
}

const vectorsOfOneLength = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 40 }))
  .chain(([count, length]) =>
    fc.array(fc.int32Array({ minLength: length, maxLength: length }), { minLength: count, maxLength: count }),
  );

describe("the sum of masked vectors", () => {
  it("is the sum of what was masked, whatever it is", () => {
    fc.assert(
      fc.property(vectorsOfOneLength, fc.string(), (vectors, context) => {
        const masked = maskAll(maskers.slice(0, vectors.length), vectors, context);
        expect([...sumMasked(masked)]).toEqual([...sumOf(vectors)]);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it("is the sum of noised counts", () => {
    const random = seededWords("noised");
    const counts = Array.from({ length: 6 }, () => Int32Array.from({ length: 300 }, () => random() % 500));
    const scales = [{ offset: 0, length: 300, epsilon: 0.3, bound: 2 }];
    const noised = counts.map((one) => addNoise(one, { scales, participants: 6, random }));
    expect([...sumMasked(maskAll(maskers, noised, "round"))]).toEqual([...sumOf(noised)]);
    expect([...sumOf(noised)]).not.toEqual([...sumOf(counts)]);
  });

  it("is the same in whichever order they come", () => {
    const vectors = maskers.map((_, at) => Int32Array.of(at, -at, 7));
    const masked = maskAll(maskers, vectors, "round");
    expect([...sumMasked(masked.toReversed())]).toEqual([...sumMasked(masked)]);
  });
});

describe("what does not cancel", () => {
  const zeros = maskers.map(() => new Int32Array(2_000));
  const [first, ...rest] = maskAll(maskers, zeros, "round one");
  if (first === undefined) throw new Error("nobody masks");

  const isNoise = (sum: Int32Array) => sum.filter((word) => word === 0).length < 3;

  it("is nothing as long as everything is as it should be", () => {
    expect(sumMasked([first, ...rest]).every((word) => word === 0)).toBe(true);
  });

  it("is a round in which somebody is missing", () => {
    expect(isNoise(sumMasked(rest))).toBe(true);
  });

  it("is a vector of another round among those of this one", () => {
    const [ofOther = first] = maskAll(maskers, zeros, "round two");
    expect(isNoise(sumMasked([ofOther, ...rest]))).toBe(true);
    expect(isNoise(Int32Array.from(first, (word, at) => word - (ofOther[at] ?? 0)))).toBe(true);
  });

  it("is a masking key that somebody was given in place of another's", () => {
    const [own, swapped, ...others] = maskers;
    if (own === undefined || swapped === undefined) throw new Error("nobody masks");
    const fooled = maskVector(new Int32Array(2_000), {
      own,
      others: [publicOf({ ...makeMasker("in the middle"), id: swapped.id }), ...others.map(publicOf)],
      context: "round one",
    });
    expect(isNoise(sumMasked([fooled, ...rest]))).toBe(true);
  });

  it("is the mask of the same two under another name", () => {
    const [own, other] = maskers;
    if (own === undefined || other === undefined) throw new Error("nobody masks");
    const key = readMaskingKey(own.privateJwk);
    const mask = (name: string) =>
      pairMask(key, publicOf(other).publicJwk, { context: "round", names: [own.id, name], length: 100 });
    expect([...mask(other.id)]).not.toEqual([...mask("somebody else")]);
  });
});

describe("a vector alone", () => {
  const draws = 10_000;
  /** As in a round: zeros nearly everywhere, which is where a mask that is none would be seen first. */
  const vectors = maskers
    .slice(0, 3)
    .map(() => Int32Array.from({ length: draws }, (_, at) => (at % 50 === 0 ? 40 : 0)));

  function surpriseOfBytes(vector: Uint32Array): number {
    const surprises = [0, 8, 16, 24].map((shift) => {
      const seen = new Array<number>(256).fill(0);
      for (const word of vector) seen[(word >>> shift) & 255] = (seen[(word >>> shift) & 255] ?? 0) + 1;
      return surprise(seen.map((count) => ({ seen: count, expected: draws / 256 })));
    });
    return Math.max(...surprises);
  }

  const unlikely = 4.5;

  it("cannot be told from random words, over 10,000 draws", () => {
    for (const masked of maskAll(maskers.slice(0, 3), vectors, "alone")) {
      expect(surpriseOfBytes(masked)).toBeLessThan(unlikely);
    }
  });

  it("nor can the sum of all but one", () => {
    const masked = maskAll(maskers.slice(0, 3), vectors, "alone");
    expect(surpriseOfBytes(Uint32Array.from(sumMasked(masked.slice(1))))).toBeLessThan(unlikely);
  });

  it("is told at once when nothing masks it, or noise alone", () => {
    const [bare = new Int32Array(draws)] = vectors;
    expect(surpriseOfBytes(Uint32Array.from(bare))).toBeGreaterThan(unlikely);
    const scales = [{ offset: 0, length: draws, epsilon: 0.1, bound: 3 }];
    const noised = addNoise(bare, { scales, participants: 3, random: seededWords("bare") });
    expect(surpriseOfBytes(Uint32Array.from(noised))).toBeGreaterThan(unlikely);
  });
});

it("refuses to mask with oneself, and to sum what is not of one length", () => {
  const [own, other] = maskers;
  if (own === undefined || other === undefined) throw new Error("nobody masks");
  const vector = new Int32Array(3);
  expect(() => maskVector(vector, { own, others: [publicOf(own)], context: "" })).toThrow(RangeError);
  expect(() => maskVector(vector, { own, others: [publicOf(other), publicOf(other)], context: "" })).toThrow(
    RangeError,
  );
  expect(() => sumMasked([])).toThrow(RangeError);
  expect(() => sumMasked([new Uint32Array(3), new Uint32Array(2)])).toThrow(RangeError);
});

it("takes no key that gives no secret", () => {
  const [own] = maskers;
  if (own === undefined) throw new Error("nobody masks");
  const x = Buffer.alloc(32).toString("base64url");
  const others = [{ id: "nobody", publicJwk: { kty: "OKP" as const, crv: "X25519" as const, x } }];
  expect(() => maskVector(new Int32Array(3), { own, others, context: "" })).toThrow();
});
