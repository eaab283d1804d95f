import { describe, expect, it } from "@jest/globals";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { seededWords } from "#shared/noise/seeded-words.fixture.ts";
import { coarserThan } from "../../../web/client/statistics/coarser-table.ts";
import { editionQuestions } from "../../../web/client/statistics/edition-questions.data.ts";
import { foldCells } from "../../../web/client/statistics/fold-cells.ts";
import { cellsByName, codesByName } from "../../../web/client/statistics/order-by-name.ts";
import { placeCells } from "../../../web/client/statistics/place-cells.ts";
import { type DayCell, shareDays } from "../../../web/client/statistics/share-days.ts";
import { couldShowMore, sumUp } from "../../../web/client/statistics/sum-up.ts";
import { readQuestion } from "../../../web/client/statistics/table-question.ts";
import { togetherOf } from "../../../web/client/statistics/together-table.ts";

describe("the places of cells", () => {
  const within = (value: number | null) => ({
    low: value === null ? null : value - 5,
    high: value === null ? null : value + 5,
  });
  const placesOf = (values: readonly (number | null)[], hasMore = false) =>
    placeCells(values.map(within), { hasMore }).map((places) => places && `${places.first}-${places.last ?? ""}`);

  it("are those that the ranges leave open", () => {
    expect(placesOf([60, 41, 31, 31, 12, null])).toEqual(["1-1", "2-4", "2-4", "2-4", "5-5", undefined]);
    expect(placesOf([60, 42, 31])).toEqual(["1-1", "2-2", "3-3"]);
    expect(placesOf([40, 32, 24])).toEqual(["1-2", "1-3", "2-3"]);
  });

  it("have no end while cells may come that reach as high", () => {
    expect(placesOf([60, 31], true)).toEqual(["1-1", "2-"]);
    expect(placesOf([60, 31, null], true)).toEqual(["1-1", "2-2", undefined]);
  });

  // Of made-up tables in which every interval holds, what is wrong with the places of a cell.
  const misplaced = (placed: typeof placeCells) => {
    const random = seededWords("places");
    const below = (limit: number) => random() % limit;
    return Array.from({ length: 300 }, () => {
      const halfWidth = below(12);
      const cells = Array.from({ length: 1 + below(15) }, () => {
        const truth = below(60);
        const value = truth + below(2 * halfWidth + 1) - halfWidth;
        return { truth, value, low: value - halfWidth, high: value + halfWidth };
      }).sort((one, other) => other.value - one.value);
      const places = placed(cells, { hasMore: false });
      return cells.filter(({ truth }, at) => {
        const { first = 0, last = 0 } = places[at] ?? {};
        const above = cells.filter((other) => other.truth > truth).length;
        const ties = cells.filter((other) => other.truth === truth).length;
        return above + 1 < first || above + ties > last;
      }).length;
    }).reduce((sum, wrong) => sum + wrong, 0);
  };

  it("hold the true place whenever all intervals hold, also of cells that are truly alike", () => {
    expect(misplaced(placeCells)).toBe(0);
  });

  it("would not, were those who overlap said to share one place (planted)", () => {
    const shared: typeof placeCells = (cells, way) =>
      placeCells(cells, way).map((places) => places && { first: places.first, last: places.first });
    expect(misplaced(shared)).toBeGreaterThan(100);
  });
});

describe("what shown cells say in short", () => {
  const cellsOf = (...values: readonly (number | null)[]) =>
    values.map((value) => ({ value, low: value && value - 5, high: value && value + 5 }));
  const largest = (values: readonly (number | null)[], shown = { hasMore: false, isLargestFirst: true }) => {
    const told = sumUp(cellsOf(...values), shown);
    if (told?.kind === "ONLY") return `only ${told.cell.value}`;
    return told?.kind === "LARGEST" ? told.cells.map(({ value }) => value) : told?.kind;
  };

  it("is the largest, or those that may be it, in whatever order they stand", () => {
    expect(largest([60, 41, null])).toEqual([60]);
    expect(largest([41, 60, 52, null], { hasMore: false, isLargestFirst: false })).toEqual([60, 52]);
  });

  it("is nothing where nothing is published, and never a zero", () => {
    expect([largest([null, null]), largest([])]).toEqual(["NONE", "NONE"]);
  });

  it("is one number without a place where one alone is shown, since nothing is there to compare it with", () => {
    expect([largest([52, null, null]), largest([52])]).toEqual(["only 52", "only 52"]);
    expect(largest([null, 52], { hasMore: false, isLargestFirst: false })).toBe("only 52");
    expect(largest([52], { hasMore: true, isLargestFirst: true })).toBeUndefined();
  });

  it("needs no more pages once the largest come first and one has no number", () => {
    const could = (values: readonly (number | null)[], isLargestFirst: boolean) =>
      couldShowMore(cellsOf(...values), { hasMore: true, isLargestFirst });
    expect([could([52, null], true), could([52, 41], true), could([null, 52], false)]).toEqual([false, true, true]);
  });

  it("is not said while cells that are not read yet could change it", () => {
    expect(largest([60, 41], { hasMore: true, isLargestFirst: true })).toEqual([60]);
    expect(largest([60, 55], { hasMore: true, isLargestFirst: true })).toBeUndefined();
    expect(largest([41, 60], { hasMore: true, isLargestFirst: false })).toBeUndefined();
  });
});

describe("how long something took", () => {
  const bins = ["0-1", "2-3", "4-7", "8-14", "15+", "NEVER"];
  const shares = (values: readonly (number | null)[], halfWidth = 5) => {
    const cells: DayCell[] = values.map((value, at) => ({ codes: [bins[at] ?? ""], value }));
    const told = shareDays({ cells, place: 0, bins, halfWidth });
    return told && { ...told, within: told.within.map(({ bin, per100 }) => `${bin}: ${per100}`) };
  };

  it("is told in running shares of what is shown, in whole hundredths, with how sure they are", () => {
    expect(shares([230, 125, 80, 30, null, 35])).toEqual({
      within: ["0-1: 46", "2-3: 71", "4-7: 87", "8-14: 93"],
      never: 7,
      off: 3,
    });
  });

  it("adds up the same days of several kinds of issues", () => {
    const cells = [40, 60, 80, 20].map((value, at) => ({ codes: [`kind ${at < 2}`, bins[at % 2] ?? ""], value }));
    expect(shareDays({ cells, place: 1, bins, halfWidth: 4 })?.within).toEqual([
      { bin: "0-1", per100: 60 },
      { bin: "2-3", per100: 100 },
    ]);
  });

  it("leaves out days of which nothing is shown, and never takes them for none", () => {
    expect(shares([60, null, 40, null, null, null])).toEqual({
      ...{ within: ["0-1: 60", "4-7: 100"], never: undefined, off: 8 },
    });
  });

  it("is not told of one number alone, nor where chance alone could have made it", () => {
    expect([shares([60]), shares([null, null]), shares([40, 40], 34)]).toEqual([undefined, undefined, undefined]);
  });
});

describe("one number for all together", () => {
  const declared = (name: string) => catalogue.tables.find((table) => table.name === name);

  it("is of a table that counts the same in the same way, by codes that it has", () => {
    for (const [table, chosen] of [
      ["needs-by-country-and-group", { group: "FAMILY", fate: "UNMET" }],
      ["needs-by-language-and-group", { group: "FAMILY" }],
    ] as const) {
      const { part, where } = togetherOf(table, chosen) ?? { part: "", where: {} };
      expect(declared(part)?.dimensions.map(({ name }) => name)).toEqual(Object.keys(where));
      expect([declared(part)?.unit, declared(part)?.bound]).toEqual([declared(table)?.unit, declared(table)?.bound]);
    }
  });

  it("is not said where one country or language was asked for, nor of what no other table counts", () => {
    expect(togetherOf("needs-by-country-and-group", { group: "FAMILY", fate: "UNMET", country: "NP" })).toBeUndefined();
    expect(togetherOf("needs-by-country-and-group", { group: "FAMILY", fate: "MET" })).toBeUndefined();
    expect(togetherOf("needs-by-country-and-group", { fate: "UNMET" })).toBeUndefined();
  });
});

describe("the table to look at instead", () => {
  const everywhere = () => true;

  it("is the next coarser one, with as much of what was chosen as it knows", () => {
    expect(coarserThan("needs-by-issue", { issue: "divorce" }, everywhere)).toEqual({
      ...{ part: "needs-by-group", search: {} },
    });
    expect(
      coarserThan("needs-by-subdivision-and-group", { subdivision: "US-CO", group: "FAMILY" }, everywhere),
    ).toEqual({
      ...{ part: "needs-by-country-and-group", search: { group: "FAMILY", country: "US" } },
    });
  });

  it("is one that has something to show, and none where there is none", () => {
    const has = (name: string) => name === "unmet-by-group";
    expect(coarserThan("needs-by-subdivision-and-group", {}, has)?.part).toBe("unmet-by-group");
    expect(coarserThan("needs-by-group", {}, everywhere)).toBeUndefined();
    expect(coarserThan("needs-by-issue", {}, () => false)).toBeUndefined();
  });

  it("is a table of the catalogue, as those are that questions lead to, with codes that they have", () => {
    const declared = (name: string) => catalogue.tables.find((table) => table.name === name);
    for (const { name } of catalogue.tables) {
      const { part } = coarserThan(name, {}, everywhere) ?? { part: "needs-by-group" };
      expect([name, declared(part)?.level]).toEqual([name, expect.any(String)]);
    }
    for (const { part, search } of editionQuestions) {
      const dimensions = declared(part)?.dimensions ?? [];
      expect(readQuestion(new URLSearchParams(search), dimensions).chosen).toEqual(search);
    }
  });
});

describe("rows without a number", () => {
  it("are folded but for a few, wherever they stand, and no row with a number is", () => {
    const cells = [60, null, null, 41, null, null, null, null, 30, null].map((value) => ({ value }));
    const { listed, folded } = foldCells(cells);
    expect([listed.map(({ value }) => value), folded]).toEqual([[60, null, null, 41, null, null, null, 30], 2]);
    expect(foldCells(cells.slice(0, 5))).toEqual({ listed: cells.slice(0, 5), folded: 0 });
  });
});

describe("the order of names", () => {
  const names: Readonly<Record<string, string>> = {
    AT: "Österreich",
    NP: "Nepal",
    US: "Vereinigte Staaten",
    ZZ: "Alle",
  };
  const naming = {
    nameOf: (_: string, code: string) => names[code] ?? code,
    compareNames: new Intl.Collator("de").compare,
  };
  const country = { name: "country", codes: ["US", "ZZ", "AT", "NP"] };
  const fate = { name: "fate", codes: ["UNMET", "MET"] };

  it("is that of the page's language, what has no name of its own last; other codes keep theirs", () => {
    expect(codesByName(country, naming)).toEqual(["NP", "AT", "US", "ZZ"]);
    expect(codesByName(fate, naming)).toEqual(fate.codes);
  });

  it("is that of cells where none by number was chosen, and otherwise of those alone that have none", () => {
    const cells = [
      { codes: ["US", "MET"], value: 60 },
      { codes: ["ZZ", "MET"], value: 41 },
      { codes: ["US", "UNMET"], value: null },
      { codes: ["NP", "MET"], value: null },
      { codes: ["NP", "UNMET"], value: null },
    ];
    const ordered = (isOrderedByValue: boolean) =>
      cellsByName(cells, [country, fate], { ...naming, isOrderedByValue }).map(({ codes }) => codes.join(" "));
    expect(ordered(false)).toEqual(["NP UNMET", "NP MET", "US UNMET", "US MET", "ZZ MET"]);
    expect(ordered(true)).toEqual(["US MET", "ZZ MET", "NP UNMET", "NP MET", "US UNMET"]);
  });
});
