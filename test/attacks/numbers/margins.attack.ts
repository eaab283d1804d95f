import { beforeAll, describe, expect, it } from "@jest/globals";
import { legalIssueGroups } from "#shared/codes/legal-issue-group.ts";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { tableScales } from "#shared/codes/statistics/cells.ts";
import { seededWords } from "#shared/noise/seeded-words.fixture.ts";
import type { PublishedTable } from "../../../subgraphs/statistics/table/published-table.ts";
import { cellsOf } from "../../../subgraphs/statistics/table/published-table.ts";
import { totalCells } from "../../../subgraphs/statistics/table/total-cells.ts";
import { reportCaught, reportFigure } from "../../promises/report-figure.ts";
import { madeUpNeeds } from "./made-up-needs.ts";
import { countEach, makeRounds, publish, publishExact, sumOf } from "./make-numbers.ts";

/** Every issue is in one cell of the row of its group, in both. */
const split = ["outcomes-by-group", "days-to-acceptance-by-group"];
const whole = "needs-by-group";
const tables = { tables: catalogue.tables.filter(({ name }) => [whole, ...split].includes(name)) };
const random = seededWords("margins");
const round = makeRounds(tables);
const editions = 60;

/** Few enough that many cells are not shown. */
const perOrganization = 60;

let counts: Int32Array[];
let truth: Int32Array;

beforeAll(async () => {
  counts = await countEach(tables, madeUpNeeds(perOrganization, random));
  truth = sumOf(counts);
});

type Guess = { value: number; truth: number; hiddenInRow: number };

function marginOf(table: PublishedTable, group: string): number | undefined {
  return cellsOf(table).find(({ codes }) => codes.length === 1 && codes[0] === group)?.value ?? undefined;
}

/** What is left of a row's margin for those of its cells that are not shown, shared out among them evenly. */
function guessHidden(published: readonly PublishedTable[]): readonly Guess[] {
  const margins = published.find(({ declaration }) => declaration.name === whole);
  const scales = tableScales(tables);
  return published.flatMap((table, at) =>
    table === margins || margins === undefined
      ? []
      : legalIssueGroups.flatMap((group) => {
          const row = cellsOf(table).filter(({ codes }) => codes[0] === group);
          const hidden = row.filter(({ value }) => value === null);
          const margin = marginOf(margins, group);
          if (margin === undefined) return [];
          const left = margin - row.reduce((sum, { value }) => sum + (value ?? 0), 0);
          const value = Math.min(9, Math.max(0, Math.round(left / hidden.length)));
          const offset = scales[at]?.offset ?? 0;
          return hidden.map((cell) => ({ value, truth: truth[offset + cell.at] ?? 0, hiddenInRow: hidden.length }));
        }),
  );
}

const rightIn = (guesses: readonly Guess[]) => guesses.filter(({ value, truth }) => value === truth).length;

/** Whoever has seen no margin, but knows how many are usually in such a cell, says the commonest number for all. */
function rightByGuessing(guesses: readonly Guess[]): number {
  const often = Map.groupBy(guesses, ({ truth }) => truth);
  return Math.max(...[...often.values()].map(({ length }) => length));
}

describe("margins", () => {
  it("say no more of a cell that is not shown than a guess does", () => {
    const guesses = Array.from({ length: editions }, () => guessHidden(publish(tables, round(counts, random)))).flat();
    const [right, guessed] = [rightIn(guesses), rightByGuessing(guesses)];
    expect(guesses.length).toBeGreaterThan(1_000);
    expect(right).toBeLessThanOrEqual(guessed + 4 * Math.sqrt(guessed));
    const figure = `${right} of ${guesses.length} right, by guessing ${guessed}`;
    reportFigure(17, "margins: cells that are not shown, from all that is", figure);
  });

  it("are no totals either: what is left out is not in them", () => {
    for (const table of publish(tables, round(counts, random))) {
      const shown = cellsOf(table).flatMap(({ value }) => (value === null ? [] : [value]));
      expect(totalCells(table).value - shown.reduce((sum, value) => sum + value, 0)).toBe(0);
    }
  });

  it("would say it for certain, were they exact and one cell of the row left out", () => {
    const guesses = [2, 3, 4, 5, 6, 7, 8, 9, 10]
      .flatMap((threshold) => guessHidden(publishExact(tables, truth, threshold)))
      .filter(({ hiddenInRow }) => hiddenInRow === 1);
    expect(guesses.length).toBeGreaterThan(3);
    expect(rightIn(guesses)).toBe(guesses.length);
    reportCaught(17, "exact margins around cells that are left out", `${guesses.length} of ${guesses.length} found`);
  });
});
