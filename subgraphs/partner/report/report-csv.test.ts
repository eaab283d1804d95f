import { describe, expect, it } from "@jest/globals";
import { stringify } from "csv-stringify/sync";
import { sumGiven } from "./given.store.ts";
import { makeReport } from "./make-report.ts";
import { readPeriod } from "./period.ts";
import { reportCsv } from "./report-csv.ts";

async function* nothing() {}

async function reportWith(code: string) {
  const period = readPeriod("2026-Q3");
  if (!period) throw new Error("no period");
  const counts = { posted: 1, answered: 0, accepted: 0, acceptedLate: 0, unmet: 1 };
  const report = await makeReport(nothing());
  return { ...report, byPlace: [{ code, ...counts }], period, given: sumGiven([]) };
}

const formulas = ["=HYPERLINK(A1)", "+1", "-1", "@SUM(A1)", "\tx", "\rx"];

describe("a report for other programs", () => {
  it("is nothing that a spreadsheet would compute", async () => {
    for (const formula of formulas) {
      const lines = (await reportCsv(await reportWith(formula))).split("\r\n");
      const cells = lines.map((line) => line.split(",")[2]?.replace(/^"/, "") ?? "");
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
    expect(stringify([["=HYPERLINK(A1)"]])).toMatch(/^=/); // what would leave without the guard
  });

  it("quotes what would break a row", async () => {
    expect(await reportCsv(await reportWith('a,"b'))).toContain('2026-Q3,byPlace,"a,""b",posted,1\r\n');
  });

  it("has one number in each row, and leaves a number empty that does not exist", async () => {
    const [head, ...rows] = (await reportCsv(await reportWith("RO"))).trimEnd().split("\r\n");
    expect(head).toBe("period,table,code,measure,value");
    expect(rows.filter((row) => !/^2026-Q3,\w+,[\w-]+,\w+,[\d.]*$/.test(row))).toEqual([]);
    expect(rows).toContain("2026-Q3,daysToAcceptance,ALL,median,");
  });
});
