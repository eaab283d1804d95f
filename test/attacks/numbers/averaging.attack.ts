import { beforeAll, describe, expect, it } from "@jest/globals";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { tableScales } from "#shared/codes/statistics/cells.ts";
import { honestShares } from "#shared/noise/add-noise.ts";
import { noiseChances } from "#shared/noise/noise-spread.ts";
import { seededWords } from "#shared/noise/seeded-words.fixture.ts";
import { reportCaught, reportFigure } from "../../promises/report-figure.ts";
import { madeUpNeeds } from "./made-up-needs.ts";
import { countEach, makeRounds, makeSums, participants, sumOf } from "./make-numbers.ts";

const tables = { tables: catalogue.tables.filter(({ level, counts }) => level === "GROUP" && counts === "NEED") };
const random = seededWords("averaging");
const round = makeRounds(tables);
const asked = 1_000;

let counts: Int32Array[];
let truth: Int32Array;

beforeAll(async () => {
  counts = await countEach(tables, madeUpNeeds(300, random));
  truth = sumOf(counts);
});

function average(answers: readonly Int32Array[]): Int32Array {
  const sum = sumOf(answers);
  return sum.map((total) => Math.round(total / answers.length));
}

function foundIn(guess: Int32Array): number {
  return guess.filter((value, at) => value === truth[at]).length;
}

/** In how many cells one round, or the rounded average of two, is right by chance: their noise is 0, or 0 and −1. */
function foundByChance(rounds: 1 | 2): number {
  const exponent = (rounds * participants) / honestShares(participants);
  return tableScales(tables).reduce((sum, { length, ...scale }) => {
    const right = noiseChances(scale, exponent).slice(0, rounds);
    return sum + length * right.reduce((all, chance) => all + chance, 0);
  }, 0);
}

describe("averaging", () => {
  it("finds no more counts than chance in a thousand answers, for they are one", () => {
    const published = round(counts, random);
    const answers = Array.from({ length: asked }, () => published);
    const [found, chance] = [foundIn(average(answers)), foundByChance(1)];
    expect(found).toBeLessThanOrEqual(chance + 4 * Math.sqrt(chance));
    const figure = `${found} of ${truth.length} counts found, by chance ${Math.round(chance)}`;
    reportFigure(17, "averaging: a thousand answers of one edition", figure);
  });

  it("finds hardly more in the two rounds that a period has at most", () => {
    const answers = [round(counts, random), round(counts, random)];
    const [found, chance] = [foundIn(average(answers)), foundByChance(2)];
    expect(found).toBeLessThanOrEqual(chance + 4 * Math.sqrt(chance));
    reportFigure(17, "averaging: both rounds of a period", `${found} of ${truth.length} counts found`);
  });

  it("would find nearly every count, were noise made anew for every answer", () => {
    const anew = makeSums(tables);
    const answers = Array.from({ length: asked }, () => anew(counts, random));
    const found = foundIn(average(answers));
    expect(found).toBeGreaterThan(0.6 * truth.length);
    expect(found).toBeGreaterThan(5 * foundByChance(1));
    reportCaught(17, "noise made anew for every answer", `${found} of ${truth.length} counts found`);
  });
});
