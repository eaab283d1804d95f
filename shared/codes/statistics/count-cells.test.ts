import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { exploitationCodes } from "../exploitation.data.ts";
import { legalIssues } from "../legal-issue.ts";
import { legalIssueGroups } from "../legal-issue-group.ts";
import { catalogue } from "./catalogue.ts";
import { cellCodes, cellCount, tableScales } from "./cells.ts";
import { clipCells } from "./clip-cells.ts";
import { countCells } from "./count-cells.ts";
import type { CountedIssue, CountedNeed, CountedResponder } from "./counted.ts";
import { countedAvailabilities, countedOutcomes } from "./dimensions.ts";

const anyCountry = fc.constantFrom("RO", "US", "NP", "PH", "TV", "no country");

const anyIssue: fc.Arbitrary<CountedIssue> = fc
  .record({
    legalIssue: fc.constantFrom(...legalIssues),
    country: anyCountry,
    subdivision: fc.constantFrom("US-CO", "GB-ENG", "NP-P3", null),
    help: fc.constant("REPRESENTATION"),
    outcome: fc.constantFrom(...countedOutcomes, null, "no outcome"),
    isUnmet: fc.boolean(),
    daysToAcceptance: fc.option(fc.nat(40)),
    answeredFrom: fc.option(anyCountry),
  })
  .map(({ legalIssue, ...issue }) => ({ ...issue, issue: legalIssue.code, group: legalIssue.group }));

const anyNeed: fc.Arbitrary<CountedNeed> = fc.record({
  id: fc.uuid(),
  country: anyCountry,
  languages: fc.array(fc.constantFrom("ne", "es-MX", "en", "tlh", "nsp"), { maxLength: 30 }),
  exploitation: fc.array(fc.constantFrom(...exploitationCodes, "unknown"), { maxLength: 30 }),
  daysToFirstAnswer: fc.option(fc.nat(40)),
  issues: fc.array(anyIssue, { maxLength: 50 }),
});

const anyResponder: fc.Arbitrary<CountedResponder> = fc.record({
  id: fc.uuid(),
  groups: fc.array(fc.constantFrom(...legalIssueGroups), { maxLength: 20 }),
  countries: fc.array(anyCountry, { maxLength: 20 }),
  availability: fc.constantFrom(...countedAvailabilities),
});

const plainIssue: CountedIssue = {
  issue: "family-divorce",
  group: "FAMILY",
  country: "NP",
  subdivision: null,
  help: "REPRESENTATION",
  outcome: "RESOLVED",
  isUnmet: false,
  daysToAcceptance: 3,
  answeredFrom: "RO",
};
const plainNeed: CountedNeed = {
  id: "need-1",
  country: "US",
  languages: ["ne"],
  exploitation: [],
  daysToFirstAnswer: 1,
  issues: [plainIssue],
};

function differing(one: Int32Array, other: Int32Array): readonly number[] {
  return [...one.keys()].filter((at) => one[at] !== other[at]);
}

/** What is counted, by table, as codes. */
async function countedIn(rows: readonly (CountedNeed | CountedResponder)[]) {
  const counts = await countCells(catalogue, rows);
  return Object.fromEntries(
    catalogue.tables.map((table, at) => {
      const offset = tableScales(catalogue)[at]?.offset ?? 0;
      const cells = cellCodes(table).flatMap((codes, cell) => {
        const count = counts[offset + cell] ?? 0;
        return count === 0 ? [] : [`${codes.join(" ")}: ${count}`];
      });
      return [table.name, cells];
    }),
  );
}

describe("countCells", () => {
  it("puts a need into every table it belongs to", async () => {
    expect(await countedIn([plainNeed])).toEqual({
      "needs-by-group": ["FAMILY: 1"],
      "unmet-by-group": [],
      "outcomes-by-group": ["FAMILY RESOLVED: 1"],
      "days-to-first-answer": ["0-1: 1"],
      "days-to-acceptance-by-group": ["FAMILY 2-3: 1"],
      "kinds-of-exploitation": ["NOT_SAID: 1"],
      "needs-by-issue": ["family-divorce: 1"],
      "needs-by-country-and-group": ["NP FAMILY MET: 1"],
      "needs-by-subdivision-and-group": [],
      "needs-by-language-and-group": ["ne FAMILY: 1"],
      "where-needs-travel": ["US RO: 1"],
      "availability-by-group": [],
      "availability-by-country-and-group": [],
    });
  });

  it("counts issues one by one where issues are counted, and a need once where needs are", async () => {
    const unmet = { ...plainIssue, issue: "family-custody", isUnmet: true, outcome: null, answeredFrom: null };
    const counted = await countedIn([{ ...plainNeed, issues: [unmet, unmet] }]);
    expect(counted["needs-by-group"]).toEqual(["FAMILY: 1"]);
    expect(counted["unmet-by-group"]).toEqual(["FAMILY: 2"]);
    expect(counted["outcomes-by-group"]).toEqual(["FAMILY NOT_ENDED: 2"]);
    expect(counted["where-needs-travel"]).toEqual([]);
  });

  it("puts responders into tables of responders alone", async () => {
    const counted = await countedIn([{ id: "r", groups: ["FAMILY"], countries: ["RO"], availability: "LIMITED" }]);
    expect(Object.entries(counted).filter(([, cells]) => cells.length > 0)).toEqual([
      ["availability-by-group", ["FAMILY LIMITED: 1"]],
      ["availability-by-country-and-group", ["RO FAMILY: 1"]],
    ]);
  });

  it("never lets one row add more than a table's bound, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyNeed, anyResponder), async (row) => {
        const counts = await countCells(catalogue, [row]);
        expect(counts).toHaveLength(cellCount(catalogue));
        for (const [at, { offset, length }] of tableScales(catalogue).entries()) {
          const added = counts.subarray(offset, offset + length).reduce((sum, count) => sum + Math.abs(count), 0);
          expect(added).toBeLessThanOrEqual(catalogue.tables[at]?.bound ?? 0);
        }
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it("gives for many rows the sum of what it gives for each", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(anyNeed, anyResponder), { maxLength: 6 }), async (rows) => {
        const sum = new Int32Array(cellCount(catalogue));
        for (const row of rows) {
          for (const [at, count] of (await countCells(catalogue, [row])).entries()) sum[at] = (sum[at] ?? 0) + count;
        }
        expect(differing(await countCells(catalogue, rows), sum)).toEqual([]);
      }),
      { numRuns: 20, seed: 1 },
    );
  });

  it("counts the same in whichever order a need's issues and languages are read", async () => {
    await fc.assert(
      fc.asyncProperty(anyNeed, async (need) => {
        const turned = { ...need, issues: need.issues.toReversed(), languages: need.languages.toReversed() };
        expect(differing(await countCells(catalogue, [turned]), await countCells(catalogue, [need]))).toEqual([]);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it("takes rows as they come from a database", async () => {
    async function* read() {
      yield plainNeed;
      yield { ...plainNeed, id: "need-2" };
    }
    const [streamed, given] = [
      await countCells(catalogue, read()),
      await countCells(catalogue, [plainNeed, plainNeed]),
    ];
    expect(differing(streamed, given)).toEqual([]);
  });
});

describe("clipCells", () => {
  const cells = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];

  it("leaves alone what is within the bound", () => {
    expect(clipCells([3, 1], 2, "seed")).toEqual([3, 1]);
  });

  it("keeps as many as the bound says, each once, and the same ones every time", () => {
    const kept = clipCells(cells, 10, "seed");
    expect(new Set(kept).size).toBe(10);
    expect(kept.every((cell) => cells.includes(cell))).toBe(true);
    expect(clipCells(cells.toReversed(), 10, "seed")).toEqual(kept);
  });

  it("prefers no cell", () => {
    const kept = Array.from({ length: 6_000 }, (_, at) => clipCells(cells, 2, `need ${at}`)).flat();
    const often = cells.map((cell) => kept.filter((one) => one === cell).length);
    expect(Math.min(...often)).toBeGreaterThan(850);
    expect(Math.max(...often)).toBeLessThan(1_150);
  });
});
