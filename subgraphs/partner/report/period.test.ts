import { describe, expect, it } from "@jest/globals";
import { asOf, isSettled, readPeriod } from "./period.ts";

describe("a period", () => {
  it("is a quarter in UTC, up to and without its end, and settles 14 days later", () => {
    expect(readPeriod("2026-Q3")).toEqual({
      name: "2026-Q3",
      from: new Date("2026-07-01T00:00:00Z"),
      to: new Date("2026-10-01T00:00:00Z"),
      cutOffAt: new Date("2026-10-15T00:00:00Z"),
    });
    expect(readPeriod("2026-Q4")?.to).toEqual(new Date("2027-01-01T00:00:00Z"));
  });

  it("is the year up to the end of a quarter", () => {
    const { from, to } = readPeriod("2026-Q3-year") ?? {};
    expect([from, to]).toEqual([new Date("2026-01-01T00:00:00Z"), new Date("2026-10-01T00:00:00Z")]);
  });

  it.each(["", "2026", "2026-Q5", "2026-Q0", "26-Q1", "2026-q1", "2026-Q1 ", "2026-Q1-years", "x2026-Q1"])(
    "is not %p",
    (name) => {
      expect(readPeriod(name)).toBeUndefined();
    },
  );

  it("is told as of now until the cut-off, and as of the cut-off from then on", () => {
    const period = readPeriod("2026-Q3");
    if (!period) throw new Error("no period");
    const [before, after] = [new Date("2026-10-14T23:59:59Z"), new Date("2026-11-22T10:00:00Z")];
    expect([asOf(period, before), isSettled(period, before)]).toEqual([before, false]);
    expect([asOf(period, after), isSettled(period, after)]).toEqual([period.cutOffAt, true]);
  });
});
