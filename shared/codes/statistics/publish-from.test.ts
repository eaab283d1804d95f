import { describe, expect, it } from "@jest/globals";
import { sizeNoise } from "#shared/noise/add-noise.ts";
import { noiseFloor, noiseTail } from "#shared/noise/noise-spread.ts";
import { seededWords } from "#shared/noise/seeded-words.fixture.ts";
import { catalogue } from "./catalogue.ts";
import { cellCount, tableCellCount, tableScales } from "./cells.ts";
import { emptyShown, publishFrom } from "./publish-from.ts";
import type { TableDeclaration } from "./table.ts";

const { tables, threshold } = catalogue;
const participants = 4;
const fine = tables.filter(({ level }) => level === "FINE");
const shownFrom = (table: TableDeclaration, among = participants) =>
  publishFrom(table, { tables, threshold, participants: among });

describe.each(tables)("of $name", (table) => {
  it("nothing is shown below the threshold, nor whose interval reaches down to zero", () => {
    expect(shownFrom(table)).toBeGreaterThanOrEqual(threshold);
    expect(noiseTail({ ...table, participants })(shownFrom(table))).toBeLessThanOrEqual(emptyShown.GROUP);
  });
});

it.each([3, 4, 10, 50])(
  "of all fine tables of %d participants together one in a hundred editions shows nobody",
  (of) => {
    const chanceOf = (from: (table: TableDeclaration) => number) =>
      fine.reduce((sum, table) => {
        const tail = noiseTail({ ...table, participants: of });
        return sum + tableCellCount(table) * tail(from(table));
      }, 0);
    expect(chanceOf((table) => shownFrom(table, of))).toBeLessThanOrEqual(0.01);
    expect(chanceOf((table) => shownFrom(table, of) - 1)).toBeGreaterThan(0.009);
  },
);

describe("in editions in which nobody is counted", () => {
  const editions = 40;
  const scales = tableScales({ tables: fine });
  const empty = new Int32Array(cellCount({ tables: fine }));
  const noise = sizeNoise({ scales, participants });
  const random = seededWords("empty editions");
  const makeSum = () =>
    Array.from({ length: participants }, () => noise(empty, random)).reduce((sum, share) =>
      sum.map((value, at) => value + (share[at] ?? 0)),
    );
  const sums = Array.from({ length: editions }, makeSum);

  const countShown = (from: (table: TableDeclaration) => number) => {
    const limits = Int32Array.from(fine.flatMap((table) => Array<number>(tableCellCount(table)).fill(from(table))));
    return sums.reduce((count, sum) => count + sum.filter((value, at) => value >= (limits[at] ?? 0)).length, 0);
  };

  it("the tables of many cells show none, in one edition of a hundred at most", () => {
    expect(countShown((table) => shownFrom(table))).toBeLessThanOrEqual(2);
  });

  it("and would show about one in each table, were each table to let one through (planted)", () => {
    const once = (table: TableDeclaration) => noiseFloor({ ...table, participants }, 1 / tableCellCount(table));
    expect(countShown(once)).toBeGreaterThan(editions);
  });
});

it("a higher threshold is kept, and more cells ask for more", () => {
  const [first, ...others] = fine;
  if (first === undefined) throw new Error("no fine table");
  const alone = publishFrom(first, { tables: [first], threshold, participants });
  expect(publishFrom(first, { tables: [first, ...others], threshold, participants })).toBeGreaterThan(alone);
  expect(publishFrom(first, { tables, threshold: 500, participants })).toBe(500);
});
