import { describe, expect, it } from "@jest/globals";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { tableScales } from "#shared/codes/statistics/cells.ts";
import { countCells } from "#shared/codes/statistics/count-cells.ts";
import type { CountedNeed } from "#shared/codes/statistics/counted.ts";
import { publishFrom } from "#shared/codes/statistics/publish-from.ts";
import { sizeNoise } from "#shared/noise/add-noise.ts";
import type { RandomWords } from "#shared/noise/random-words.ts";
import { seededWords } from "#shared/noise/seeded-words.fixture.ts";
import { reportCaught, reportFigure } from "../../promises/report-figure.ts";
import { chancesOf, madeUpNeeds } from "./made-up-needs.ts";
import { countEach, participants, sumOf, tablesOfNeeds } from "./make-numbers.ts";

/** A cell that a need is counted in, with how many others are in it. */
type Cell = { epsilon: number; bound: number; added: number; others: number; shownFrom: number };

/** Of the target, whose codes are all known: is it counted or not? */
type Trial = { cells: readonly Cell[]; isThere: boolean };

const random = seededWords("differencing");
const shown = { ...tablesOfNeeds, threshold: catalogue.threshold, participants };

async function cellsOf(need: CountedNeed, sum: Int32Array): Promise<Cell[]> {
  const counts = await countCells(tablesOfNeeds, [need]);
  return tableScales(tablesOfNeeds).flatMap(({ offset, length, epsilon, bound }, table) => {
    const declared = tablesOfNeeds.tables[table];
    const shownFrom = declared ? publishFrom(declared, shown) : 0;
    const cells = Array.from({ length }, (_, at) => offset + at).filter((at) => counts[at] !== 0);
    return cells.map((at) => {
      const added = counts[at] ?? 0;
      return { epsilon, bound, added, others: (sum[at] ?? 0) - added, shownFrom };
    });
  });
}

/** Every second of them is counted: whoever guesses is right about half of the times. */
async function makeTrials(): Promise<readonly Trial[]> {
  const organizations = madeUpNeeds(300, random);
  const sum = sumOf(await countEach(tablesOfNeeds, organizations));
  const { isTrue } = chancesOf(random);
  const targets = organizations.flatMap((needs) => needs.slice(0, 150));
  return Promise.all(targets.map(async (need) => ({ cells: await cellsOf(need, sum), isThere: isTrue(0.5) })));
}

const trials = await makeTrials();

/** A round of all trials' cells, with the target in it or not: what is shown of each, or nothing. */
function shownIn(isCounted: (trial: Trial) => boolean, words: RandomWords): readonly (number | undefined)[][] {
  const cells = trials.flatMap((trial) => trial.cells.map((cell) => ({ ...cell, isCounted: isCounted(trial) })));
  const scales = cells.map(({ epsilon, bound }, offset) => ({ epsilon, bound, offset, length: 1 }));
  const noise = sizeNoise({ scales, participants });
  const shares = Array.from({ length: participants }, () => noise(new Int32Array(cells.length), words));
  const noised = sumOf(shares);
  const shown = cells.map(({ others, added, isCounted, shownFrom }, at) => {
    const value = others + (isCounted ? added : 0) + (noised[at] ?? 0);
    return value < shownFrom ? undefined : value;
  });
  let next = 0;
  return trials.map((trial) => trial.cells.map(() => shown[next++]));
}

/** Weighs every cell by how little noise it has: the best that can be done with independent noise of small effect. */
function guess({ cells }: Trial, excess: readonly (number | undefined)[]): boolean {
  const evidence = cells.reduce((sum, { epsilon, bound, added }, at) => {
    const more = excess[at];
    return more === undefined
      ? sum
      : sum + Math.sign(more - added / 2) * Math.min(1, Math.abs(more - added / 2)) * (epsilon / bound);
  }, 0);
  return evidence > 0;
}

function shareRight(excess: readonly (readonly (number | undefined)[])[]): number {
  return trials.filter((trial, at) => guess(trial, excess[at] ?? []) === trial.isThere).length / trials.length;
}

const percent = (share: number) => `right about ${(100 * share).toFixed(1)} of 100 needs, a coin about 50`;

describe("differencing", () => {
  it("tells hardly more than a coin whether a need came between two rounds", () => {
    const before = shownIn(() => false, random);
    const after = shownIn(({ isThere }) => isThere, random);
    const excess = after.map((values, trial) =>
      values.map((value, at) => {
        const earlier = before[trial]?.[at];
        return value === undefined || earlier === undefined ? undefined : value - earlier;
      }),
    );
    const right = shareRight(excess);
    expect(right).toBeLessThan(0.6);
    reportFigure(17, "differencing: two rounds with one need between them", percent(right));
  });

  it("tells no more than ε allows to somebody who knows every need but one", () => {
    const shown = shownIn(({ isThere }) => isThere, random);
    const excess = shown.map((values, trial) =>
      values.map((value, at) => (value === undefined ? undefined : value - (trials[trial]?.cells[at]?.others ?? 0))),
    );
    const right = shareRight(excess);
    expect(right).toBeLessThan(0.65);
    reportFigure(17, "differencing: one edition, all needs but one known", percent(right));
  });

  it("would tell for certain, were exact counts published", () => {
    const excess = trials.map(({ cells, isThere }) =>
      cells.map(({ added, others, shownFrom }) => {
        const [before, after] = [others, others + (isThere ? added : 0)];
        return before < shownFrom ? undefined : after - before;
      }),
    );
    const right = shareRight(excess);
    expect(right).toBeGreaterThan(0.99);
    reportCaught(17, "exact counts, differenced", percent(right));
  });
});
