import { describe, expect, it } from "@jest/globals";
import { newestSettled, quartersToDate, readQuarter } from "./quarter.ts";

describe("a quarter", () => {
  it("is counted as of fourteen days after its end, in UTC", () => {
    expect(readQuarter("2026-Q3")?.cutOffAt).toEqual(new Date("2026-10-15T00:00:00Z"));
    expect(readQuarter("2026-Q4")?.cutOffAt).toEqual(new Date("2027-01-15T00:00:00Z"));
  });

  it("is nothing else", () => {
    for (const text of ["2026-Q5", "2026-Q0", "1926-Q1", "2026Q3", "2026-Q3-2", " 2026-Q3", ""]) {
      expect([text, readQuarter(text)]).toEqual([text, undefined]);
    }
  });

  it("has the quarters before it in its year", () => {
    const quarter = readQuarter("2026-Q3");
    expect(quarter && quartersToDate(quarter)).toEqual(["2026-Q1", "2026-Q2", "2026-Q3"]);
  });

  it("is the newest settled one until the next one's cut-off", () => {
    expect(newestSettled(new Date("2026-10-14T23:59:59Z"))).toBe("2026-Q2");
    expect(newestSettled(new Date("2026-10-15T00:00:00Z"))).toBe("2026-Q3");
    expect(newestSettled(new Date("2027-01-14T12:00:00Z"))).toBe("2026-Q3");
    expect(newestSettled(new Date("2027-01-15T00:00:00Z"))).toBe("2026-Q4");
  });
});
