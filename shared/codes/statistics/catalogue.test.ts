import { describe, expect, it } from "@jest/globals";
import { isCountry, isSubdivision } from "../jurisdiction.ts";
import { canonicalLanguage } from "../language.ts";
import { catalogue } from "./catalogue.ts";
import { digestOfCatalogue } from "./catalogue-digest.ts";
import { cellCodes, cellCount, cellIndex, tableCellCount, tableScales } from "./cells.ts";
import { countedCountries, countedCountry } from "./counted-countries.data.ts";
import { countedLanguage, countedLanguages } from "./counted-languages.data.ts";
import { countedSubdivisions } from "./counted-subdivisions.ts";
import { dayBin } from "./day-bin.ts";
import { tolerated } from "./tolerated.ts";

describe("the catalogue", () => {
  it("spends 3 of a need's privacy in a round, and 2 of a responder's", () => {
    expect([catalogue.epsilon, catalogue.responderEpsilon]).toEqual([3, 2]);
  });

  it.each(catalogue.tables)("declares $name whole", ({ name, title, about, totalNote, bound, epsilon, dimensions }) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect([title, about, totalNote].every((text) => text.length > 10)).toBe(true);
    expect(Number.isInteger(bound) && bound >= 1 && epsilon > 0).toBe(true);
    for (const { codes } of dimensions) expect(new Set(codes).size).toBe(codes.length);
  });

  it("names every table once", () => {
    expect(new Set(catalogue.tables.map(({ name }) => name)).size).toBe(catalogue.tables.length);
  });

  it("counts kinds of exploitation one by one, and never as a choice between labour and sex", () => {
    const kinds = catalogue.tables.flatMap(({ dimensions }) =>
      dimensions.filter(({ name }) => name === "exploitation"),
    );
    expect(kinds.map(({ codes }) => codes.length)).toEqual([12]);
  });

  it("says plainly that no table knows how many minors there are", () => {
    expect(catalogue.notAsked.map(({ question }) => question)).toContain("How many were minors?");
    const names = catalogue.tables.flatMap(({ dimensions }) => dimensions.map(({ name }) => name));
    expect(names.filter((name) => /^age|minor|birth|sex|gender|nationality/i.test(name))).toEqual([]);
  });

  it("has another digest as soon as anything is different that participants must agree about", () => {
    const [first, ...others] = catalogue.tables;
    if (first === undefined) throw new Error("no table");
    const changed = [
      { ...catalogue, version: "other" },
      { ...catalogue, threshold: 9 },
      { ...catalogue, tables: others },
      { ...catalogue, tables: [{ ...first, bound: first.bound + 1 }, ...others] },
      { ...catalogue, tables: [{ ...first, epsilon: first.epsilon * 2 }, ...others] },
      { ...catalogue, tables: [{ ...first, isStructuralZero: () => true }, ...others] },
    ];
    const digests = [catalogue, ...changed].map(digestOfCatalogue);
    expect(digests[0]).toBe(catalogue.digest);
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe("cells", () => {
  it("lie table after table without a gap", () => {
    const scales = tableScales(catalogue);
    const ends = scales.map(({ offset, length }) => offset + length);
    expect(scales.map(({ offset }) => offset)).toEqual([0, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBe(cellCount(catalogue));
  });

  it.each(catalogue.tables)("of $name are found again by their codes", (table) => {
    const indexOf = cellIndex(table);
    const codes = cellCodes(table);
    expect(codes).toHaveLength(tableCellCount(table));
    expect(codes.every((cell, at) => indexOf(cell) === at)).toBe(true);
    expect(indexOf([])).toBeUndefined();
    expect(indexOf(table.dimensions.map(() => "no such code"))).toBeUndefined();
  });
});

describe("what is kept apart", () => {
  it("is made of codes that exist", () => {
    expect(countedCountries.filter((code) => code !== "ZZ" && !isCountry(code))).toEqual([]);
    expect(countedLanguages.filter((tag) => tag !== "mis" && canonicalLanguage(tag) !== tag)).toEqual([]);
    expect(countedSubdivisions.filter((code) => !isSubdivision(code))).toEqual([]);
  });

  it("holds the parts of a country only where lawyers are admitted part by part", () => {
    expect([...new Set(countedSubdivisions.map((code) => code.slice(0, 2)))]).toEqual(["CA", "GB", "US"]);
    expect(countedSubdivisions.filter((code) => code.startsWith("GB"))).toHaveLength(4);
  });

  it("counts the rest together", () => {
    expect([countedCountry("RO"), countedCountry("TV")]).toEqual(["RO", "ZZ"]);
    expect(["ne", "es-MX", "nsp", "tlh"].map(countedLanguage)).toEqual(["ne", "es", "nsp", "mis"]);
  });
});

it("puts days into bins", () => {
  expect([null, 0, 1.9, 2, 4, 8, 14.9, 15, 400].map(dayBin)).toEqual([
    "NEVER",
    "0-1",
    "0-1",
    "2-3",
    "4-7",
    "8-14",
    "8-14",
    "15+",
    "15+",
  ]);
});

it("tolerates a third of the participants, at least one", () => {
  expect([3, 4, 6, 10, 50].map(tolerated)).toEqual([1, 1, 2, 3, 16]);
});
