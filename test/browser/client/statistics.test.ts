import { describe, expect, it } from "@jest/globals";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { isLedgerUnsure } from "../../../subgraphs/partner/edition/restored-ledger.ts";
import { readPeriod } from "../../../subgraphs/partner/report/period.ts";
import { labelCode, labelDimension } from "../../../subgraphs/statistics/export/label-code.ts";
import {
  nameOfPeriod,
  quartersOf,
  readReportPeriod,
  reportQuarters,
} from "../../../web/client/report/report-period.ts";
import { copyText } from "../../../web/client/statistics/copy-text.ts";
import { firstSettlingAfter, pastQuarters, periodWords } from "../../../web/client/statistics/period.ts";
import { shownNumbers } from "../../../web/client/statistics/shown-numbers.ts";
import { sumEpsilon } from "../../../web/client/statistics/sum-epsilon.ts";
import {
  cellFilters,
  readQuestion,
  searchOf,
  shownDimensions,
  wantedStatuses,
} from "../../../web/client/statistics/table-question.ts";
import { tableWordsEnglish } from "../../../web/client/statistics/table-words.english.ts";

const groups = { name: "group", codes: ["STATUS", "FAMILY"] };
const countries = { name: "country", codes: ["NP", "US"] };
const days = { name: "days", codes: ["0-1", "2-3"] };

describe("numbers and their words", () => {
  it("count as left out only what could have been counted", () => {
    expect(shownNumbers({ publishedCount: 11, suppressedCount: 325 })).toEqual({ shown: 11, all: 336 });
  });

  it("cost a need and a person who helps each in tables of their own", () => {
    expect(sumEpsilon(catalogue.tables)).toEqual({
      ...{ needs: catalogue.epsilon, responders: catalogue.responderEpsilon },
    });
  });

  it("are called the same on the pages and in the files", () => {
    const words: Readonly<Record<string, string>> = tableWordsEnglish;
    const differing = (said: readonly (readonly [string, string])[]) =>
      said.filter(([id, label]) => words[id] !== undefined && words[id] !== label);
    const dimensions = catalogue.tables.flatMap((table) => table.dimensions);
    const codes = dimensions.flatMap(({ name, codes }) =>
      codes.map((code) => [`statistics.code.${name}.${code}`, labelCode(name, code)] as const),
    );
    const names = dimensions.map(({ name }) => [`statistics.by.${name}`, labelDimension(name)] as const);
    const titles = catalogue.tables.map(({ name, title }) => [`statistics.table.${name}`, title] as const);
    expect(differing([...codes, ...names, ...titles])).toEqual([]);
    expect(differing([["statistics.code.fate.MET", "Met"]])).toHaveLength(1);
    expect(codes.filter(([id]) => words[id] !== undefined).length).toBeGreaterThan(12);
  });
});

describe("what is asked of a table", () => {
  it("stands in the address, and comes back from there", () => {
    const dimensions = [groups, countries];
    const asked = { chosen: { group: "FAMILY", country: "NP" }, order: "VALUE_ASCENDING", isWhole: true } as const;
    const search = new URLSearchParams(searchOf(asked, dimensions));
    expect(String(search)).toBe("group=FAMILY&country=NP&order=VALUE_ASCENDING&rows=all");
    expect(readQuestion(search, dimensions)).toEqual(asked);
    expect(cellFilters(asked)).toEqual([
      { dimension: "group", codes: ["FAMILY"] },
      { dimension: "country", codes: ["NP"] },
    ]);
  });

  it("leaves out what the table does not have, and an order that there is none of", () => {
    const read = readQuestion(new URLSearchParams("group=NOTHING&colour=RED&order=BEST"), [groups]);
    expect(read).toEqual({ chosen: {}, order: "VALUE_DESCENDING", isWhole: false });
    expect(wantedStatuses(read)).not.toContain("NOT_COLLECTED");
  });

  it("comes the largest first, but days in their own order, and says neither in the address", () => {
    for (const [dimensions, order] of [
      [[groups], "VALUE_DESCENDING"],
      [[groups, days], "DECLARED"],
    ] as const) {
      const read = readQuestion(new URLSearchParams(), dimensions);
      expect(read.order).toBe(order);
      expect(searchOf(read, dimensions).order).toBe("");
    }
  });

  it("says of a cell only what tells it from the others", () => {
    const question = readQuestion(new URLSearchParams("country=NP"), [groups, countries]);
    expect(shownDimensions(question, [groups, countries])).toEqual([{ name: "group", place: 0 }]);
    expect(shownDimensions(readQuestion(new URLSearchParams("group=FAMILY"), [groups]), [groups])).toHaveLength(1);
  });
});

describe("what is copied for a program", () => {
  const question = readQuestion(new URLSearchParams("group=FAMILY"), [groups, countries]);
  const csvUrl = "https://alight.example/statistics/2026-Q3/needs.csv";
  const copied = { edition: "2026-Q3", table: "needs", csvUrl, question };

  it("is one line of curl for the whole file", () => {
    expect(copyText("CURL", copied)).toBe(`curl --fail --remote-name ${csvUrl}\n`);
  });

  it("takes in Python what is kept back for missing, never for zero, and keeps a country called NA", () => {
    const text = copyText("PYTHON", copied);
    expect(text).toContain('missing = {column: [""] for column in ["value", "low", "high"]}');
    expect(text).toContain("keep_default_na=False, na_values=missing");
    expect(text).toContain('table = table[table["group"] == "FAMILY"]');
  });

  it("asks the graph for the same cells in the same order", () => {
    const text = copyText("GRAPHQL", copied);
    expect(text.startsWith("# POST to https://alight.example/graphql\nquery Numbers {")).toBe(true);
    expect(text).toContain('cells(where: [{ dimension: "group", codes: ["FAMILY"] }], orderBy: VALUE_DESCENDING,');
    expect(copyText("GRAPHQL", { ...copied, question: { ...question, chosen: {} } })).toContain("cells(orderBy:");
  });
});

describe("a period", () => {
  const now = new Date("2026-11-22T12:00:00Z");

  it("is said by its months, also when it spans several quarters", () => {
    // Around the dash stand thin spaces.
    const say = (...quarters: string[]) => periodWords(quarters, "en").replaceAll(/\s/g, " ");
    expect(say("2026-Q3")).toBe("July – September 2026");
    expect(say("2026-Q1", "2026-Q2-2", "2026-Q3")).toBe("January – September 2026");
    expect(periodWords(["whatever"], "en")).toBe("whatever");
  });

  it("can be counted once it is over and has settled", () => {
    expect(pastQuarters(now, { count: 3, overDays: 14 })).toEqual(["2026-Q3", "2026-Q2", "2026-Q1"]);
    const early = new Date("2026-10-10T00:00:00Z");
    expect(pastQuarters(early, { count: 1, overDays: 14 })).toEqual(["2026-Q2"]);
  });

  it("is open again after a restore from the first quarter on that could not be counted by then", () => {
    const moments = ["2026-11-22T12:00:00Z", "2026-10-14T23:59:59Z", "2026-10-15T00:00:00Z", "2027-01-02T00:00:00Z"];
    const open = moments.map((moment) => firstSettlingAfter(new Date(moment)));
    expect(open).toEqual(["2026-Q4", "2026-Q3", "2026-Q4", "2026-Q4"]);
    // As organizations judge it, at the very moment of a cut-off too.
    for (const [at, moment] of moments.entries()) {
      const isClosed = (quarter: string) => {
        const cutOffAt = readPeriod(quarter)?.cutOffAt;
        return cutOffAt && isLedgerUnsure(cutOffAt, new Date(moment));
      };
      const quarters = ["2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1"];
      expect(quarters.filter((quarter) => !isClosed(quarter))[0]).toBe(open[at]);
    }
  });

  it("of a report is the last one that is over, unless the address says otherwise", () => {
    expect(readReportPeriod(null, now)).toEqual({ quarter: "2026-Q3", isYear: false });
    const year = readReportPeriod("2025-Q2-year", now);
    expect([nameOfPeriod(year), quartersOf(year)]).toEqual(["2025-Q2-year", ["2025-Q1", "2025-Q2"]]);
    expect(readReportPeriod("yesterday", now).quarter).toBe("2026-Q3");
    expect(reportQuarters(now).slice(0, 2)).toEqual(["2026-Q4", "2026-Q3"]);
  });
});
