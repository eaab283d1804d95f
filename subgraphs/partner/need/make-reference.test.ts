import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { makeReference } from "./make-reference.ts";
import { referenceWords } from "./reference-words.data.ts";

/** Words that were weighed and left out; a later hand must not bring them back. */
const leftOut = [
  "ash",
  "aspen",
  "aurora",
  "autumn",
  "axe",
  "banana",
  "brook",
  "cherry",
  "coconut",
  "cork",
  "date",
  "drill",
  "elder",
  "fern",
  "hammer",
  "hazel",
  "heather",
  "holly",
  "ivy",
  "juniper",
  "knife",
  "laurel",
  "linden",
  "mallet",
  "mortar",
  "nail",
  "olive",
  "orange",
  "palm",
  "peach",
  "rope",
  "rowan",
  "rubber",
  "saw",
  "shower",
  "snowflake",
  "storm",
  "summer",
  "thunder",
  "torch",
  "willow",
  "whip",
  "zipper",
];

describe("references", () => {
  it("are made of at least 200 words that are plain, different and of 3 to 12 letters", () => {
    expect(referenceWords.length).toBeGreaterThanOrEqual(200);
    expect(new Set(referenceWords).size).toBe(referenceWords.length);
    for (const word of referenceWords) expect(word).toMatch(/^[a-z]{3,12}$/);
    expect(referenceWords.filter((word) => leftOut.includes(word))).toEqual([]);
  });

  it("are three different words, whatever chance gives", () => {
    const chances = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
    fc.assert(
      fc.property(chances, (stream) => {
        const words = makeReference((below) => Math.floor((stream.next().value ?? 0) * below)).split("-");
        expect(new Set(words).size).toBe(3);
        for (const word of words) expect(referenceWords).toContain(word);
      }),
      { numRuns: 200 },
    );
  });
});
