import { describe, expect, it } from "@jest/globals";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { cellCodes } from "#shared/codes/statistics/cells.ts";
import { honestShares } from "#shared/noise/add-noise.ts";
import { noiseChances, noiseQuantile } from "#shared/noise/noise-spread.ts";
import { publishCells } from "./publish-cells.ts";
import { smallDeclaration, smallTable, usual } from "./published-table.fixture.ts";
import { cellsOf, codesAt, type PublishedDeclaration } from "./published-table.ts";
import { sumQuarters } from "./sum-quarters.ts";
import { countCells, reachOfTotal, totalCells } from "./total-cells.ts";

const statuses = (sums: readonly number[]) => cellsOf(smallTable(...sums)).map(({ status }) => status);

describe("what is published of a sum", () => {
  it("is the value from ten on, with its interval that never begins below zero", () => {
    const [ten, eleven, nine] = cellsOf(smallTable(10, 11, 9, 2, 10_000, 0));
    expect(ten).toMatchObject({ codes: ["FAMILY", "MET"], value: 10, low: 6, high: 14, status: "PUBLISHED" });
    expect(eleven).toMatchObject({ codes: ["FAMILY", "UNMET"], value: 11 });
    expect(nine).toMatchObject({ value: null, low: null, high: null, status: "SUPPRESSED" });
    const wide = { ...smallDeclaration, halfWidth: 50 };
    expect(cellsOf(publishCells(wide, [12, 0, 0, 0, 0, 0], usual))[0]).toMatchObject({ low: 0, high: 62 });
  });

  it("is nothing of what noise made negative", () => {
    expect(statuses([-1, -2, -3, -1_000, 9, 0])).toEqual(Array(6).fill("SUPPRESSED"));
  });

  it("keeps no trace of a value that is suppressed, also not in what is kept", () => {
    const small = [1, 2, 3, 4, 5, 9].map((value) => [...smallTable(value, 0, 9, 3, 10, 7).cells]);
    expect(new Set(small.map(String)).size).toBe(1);
    // Planted: with a threshold of zero every one of them would be told.
    const told = [1, 2, 3].map((value) =>
      publishCells({ ...smallDeclaration, threshold: 0 }, [value, 0, 9, 3, 10, 7], usual),
    );
    expect(new Set(told.map(({ cells }) => String(cells))).size).toBe(3);
  });

  it("says where nobody could be counted, and where nobody counted", () => {
    const travel: PublishedDeclaration = {
      ...smallDeclaration,
      dimensions: [
        { name: "askingCountry", codes: ["RO", "DE"] },
        { name: "answeringCountry", codes: ["RO", "DE"] },
      ],
    };
    const isStructuralZero = ([asking, answering]: readonly string[]) => asking === "RO" && answering === "DE";
    const published = publishCells(travel, [50, 60, 70, 80], { ...usual, isStructuralZero });
    expect(cellsOf(published).map(({ status, value }) => [status, value])).toEqual([
      ["PUBLISHED", 50],
      ["STRUCTURAL_ZERO", null],
      ["NOT_COLLECTED", null],
      ["NOT_COLLECTED", null],
    ]);
    expect(countCells(published)).toEqual({ published: 1, suppressed: 0, notCollected: 2, structuralZero: 1 });
  });

  it("does not come of a sum of another length", () => {
    expect(() => smallTable(1, 2, 3)).toThrow("does not fit");
  });

  it.each(catalogue.tables)("has the codes of $name where the vector has them", (table) => {
    const declaration = { dimensions: table.dimensions.map(({ name, codes }) => ({ name, codes: [...codes] })) };
    const read = cellCodes(table).map((_, at) => codesAt(declaration, at));
    expect(read).toEqual(cellCodes(table));
  });
});

/** `chances`: of 0, 1, 2 … and of as much below. How likely a noise is no further from zero than this. */
function within([zero = 0, ...others]: readonly number[], reach: number): number {
  return zero + 2 * others.slice(0, reach).reduce((sum, chance) => sum + chance, 0);
}

/** The chances of two such noises added up; what is hardly possible is left out. */
function twice(chances: readonly number[]): readonly number[] {
  const at = (value: number) => chances[Math.abs(value)] ?? 0;
  const most = chances.length - 1;
  const values = Array.from({ length: 2 * most + 1 }, (_, place) => place - most);
  const sums = Array.from({ length: 2 * most + 1 }, (_, sum) =>
    values.reduce((chance, value) => chance + at(value) * at(sum - value), 0),
  );
  return sums.slice(0, sums.findLastIndex((chance) => chance > 1e-12) + 1);
}

describe("a total", () => {
  it("adds up what is published alone, and says how many cells it leaves out", () => {
    expect(totalCells(smallTable(10, 20, 9, -4, 30, 3))).toEqual({
      ...{ value: 60, cells: 3, leftOut: 3 },
      ...{ low: 53, high: 67 },
    });
    expect(totalCells(smallTable(1, 2, 3, 4, 5, 6))).toMatchObject({ value: 0, cells: 0, low: null, high: null });
  });

  it("has an interval that holds its noise in 95 of 100, whatever the table and however many cells it adds up", () => {
    const participants = 4;
    const tooNarrow = (reachOf: typeof reachOfTotal) =>
      catalogue.tables.flatMap(({ epsilon, bound }) => {
        const halfWidth = noiseQuantile({ epsilon, bound, participants });
        // Noise of cells adds up as exponents do; beyond six cells the smallest chances leave what a number can hold.
        return [1, 2, 4, 6].filter((cells) => {
          const exponent = (cells * participants) / honestShares(participants);
          return within(noiseChances({ epsilon, bound }, exponent), reachOf(halfWidth, cells)) < 0.95;
        });
      });
    expect(tooNarrow(reachOfTotal)).toEqual([]);
    // Planted: as if the noise of all cells together were that of one.
    expect(tooNarrow((halfWidth) => halfWidth).length).toBeGreaterThan(catalogue.tables.length);
  });

  it("holds it for many cells too, added up two and two", () => {
    const participants = 4;
    const [doublings, cells] = [6, 64];
    for (const { epsilon, bound } of catalogue.tables.filter((table) => table.epsilon / table.bound > 0.3)) {
      const one = noiseChances({ epsilon, bound }, participants / honestShares(participants));
      const all = Array.from({ length: doublings }).reduce<readonly number[]>((chances) => twice(chances), one);
      const halfWidth = noiseQuantile({ epsilon, bound, participants });
      expect(within(all, reachOfTotal(halfWidth, cells))).toBeGreaterThan(0.95);
      expect(within(all, halfWidth)).toBeLessThan(0.5);
    }
  });

  it("stands beside how many cells there are of each status, which are all", () => {
    expect(countCells(smallTable(10, 20, 9, -4, 30, 3))).toEqual({
      ...{ published: 3, suppressed: 3, notCollected: 0, structuralZero: 0 },
    });
  });

  it("is the same whatever is suppressed", () => {
    const totals = [0, 4, 9].map((value) => totalCells(smallTable(10, 20, value, 8, 30, 1)));
    expect(new Set(totals.map((total) => JSON.stringify(total))).size).toBe(1);
  });
});

describe("a year to date", () => {
  it("is the sum of what its quarters published, as wide as theirs together", () => {
    const year = sumQuarters([smallTable(10, 20, 30, 40, 50, 60), smallTable(11, 21, 31, 41, 51, 61)]);
    expect(year && cellsOf(year).map(({ value }) => value)).toEqual([21, 41, 61, 81, 101, 121]);
    expect(year?.declaration.halfWidth).toBe(8);
  });

  it("gives away no quarter that suppressed a cell", () => {
    const of = (value: number) =>
      sumQuarters([smallTable(10, 20, 30, 40, 50, 60), smallTable(value, 21, 31, 41, 51, 61)]);
    const [one, other] = [of(3), of(8)];
    expect(one && cellsOf(one)[0]).toMatchObject({ status: "SUPPRESSED", value: null });
    expect(one?.cells).toEqual(other?.cells);
  });

  it("is not made of quarters that count different things", () => {
    const other = publishCells({ ...smallDeclaration, bound: 2 }, [1, 2, 3, 4, 5, 6], usual);
    expect(sumQuarters([smallTable(1, 2, 3, 4, 5, 6), other])).toBeUndefined();
    expect(sumQuarters([])).toBeUndefined();
  });
});
