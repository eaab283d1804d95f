import { beforeAll, describe, expect, it } from "@jest/globals";
import { type LegalIssueGroup, legalIssueGroups } from "#shared/codes/legal-issue-group.ts";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { seededWords } from "#shared/noise/seeded-words.fixture.ts";
import { cellsOf, type PublishedTable } from "../../../subgraphs/statistics/table/published-table.ts";
import { reportCaught, reportFigure } from "../../promises/report-figure.ts";
import { madeUpNeeds } from "./made-up-needs.ts";
import { countEach, makeRounds, publish, publishExact, sumOf } from "./make-numbers.ts";
import { type Equation, solveShares } from "./solve-shares.ts";

/** Each tells for another part of what is known of somebody how many of them need what: together, equations. */
const names = ["needs-by-group", "needs-by-language-and-group", "needs-by-country-and-group"];
const tables = { tables: catalogue.tables.filter(({ name }) => names.includes(name)) };
const random = seededWords("reconstruction");
const needs = madeUpNeeds(300, random);

/** What a reader may know of somebody: which language they speak, and about which country's law their need is. */
const known = needs
  .flat()
  .flatMap(({ languages: [language = ""], issues: [issue] }) =>
    issue === undefined ? [] : [{ language, country: issue.country, group: issue.group }],
  );

/** Those of whom few are like them, in language and in country: whom one could find again. */
const targets = [...known.keys()].filter((at) => {
  const one = known[at];
  const alike = (is: (other: (typeof known)[number]) => boolean) => known.filter(is).length;
  return (
    alike(({ language }) => language === one?.language) < 15 && alike(({ country }) => country === one?.country) < 15
  );
});

let counts: Int32Array[];

beforeAll(async () => {
  counts = await countEach(tables, needs);
});

/** What a table says, as sums over those who can be in a cell. Met and unmet of a country are added up. */
function equationsOf(published: readonly PublishedTable[]): readonly Equation[] {
  return published.flatMap((table) => {
    const of = table.declaration.dimensions[0]?.name;
    const byPart = Map.groupBy(cellsOf(table), ({ codes }) =>
      of === "group" ? codes[0] : codes.slice(0, 2).join(" "),
    );
    return [...byPart.values()].flatMap((cells) => {
      const [first] = cells;
      const values = cells.flatMap(({ value }) => (value === null ? [] : [value]));
      if (first === undefined || values.length < cells.length) return [];
      const [part = "", second = ""] = first.codes;
      const group = legalIssueGroups.indexOf(groupIn(of === "group" ? part : second));
      const members = [...known.keys()].filter((at) => isIn(known[at], of, part));
      return [{ members, choice: group, sum: values.reduce((sum, value) => sum + value, 0) }];
    });
  });
}

function groupIn(code: string): LegalIssueGroup {
  const group = legalIssueGroups.find((one) => one === code);
  if (group === undefined) throw new RangeError("no group");
  return group;
}

function isIn(one: (typeof known)[number] | undefined, of: string | undefined, part: string): boolean {
  if (of === "language") return one?.language === part;
  return of === "group" || one?.country === part;
}

/** How many targets' group is found. */
function rightIn(published: readonly PublishedTable[]): number {
  const shares = solveShares(equationsOf(published), { people: known.length, choices: legalIssueGroups.length });
  const right = targets.filter((at) => {
    const mine = shares[at] ?? [];
    const best = mine.indexOf(Math.max(...mine));
    return legalIssueGroups[best] === known[at]?.group;
  });
  return right.length;
}

/** Whoever reads the first table alone says of everybody what most need. */
function rightByGuessing(published: readonly PublishedTable[]): number {
  const [first] = published;
  const ranked = first ? cellsOf(first).toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0)) : [];
  const commonest = ranked[0]?.codes[0];
  return targets.filter((at) => known[at]?.group === commonest).length;
}

describe("linear reconstruction", () => {
  it("finds what somebody needs no better than the commonest answer", () => {
    const published = publish(tables, makeRounds(tables)(counts, random));
    const [right, guessed] = [rightIn(published), rightByGuessing(published)];
    expect(targets.length).toBeGreaterThan(100);
    expect(right).toBeLessThanOrEqual(guessed + 4 * Math.sqrt(guessed));
    const figure = `${right} of ${targets.length} found, by the commonest answer ${guessed}`;
    reportFigure(17, "linear reconstruction: the group of a need of whom few are like it", figure);
  });

  it("would find nearly everybody, were exact counts published", () => {
    const published = publishExact(tables, sumOf(counts), 0);
    const [right, guessed] = [rightIn(published), rightByGuessing(published)];
    expect(right).toBeGreaterThan(0.7 * targets.length);
    reportCaught(17, "exact counts, reconstructed", `${right} of ${targets.length} found, by guessing ${guessed}`);
  });
});
