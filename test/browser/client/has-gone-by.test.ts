import { describe, expect, it } from "@jest/globals";
import { hasGoneBy } from "../../../web/client/need/has-gone-by.ts";

const now = new Date("2026-11-23T08:00:00Z");

describe("a date that presses", () => {
  it("has gone by once its day is over wherever somebody is", () => {
    expect(["2026-10-11", "2026-11-21"].map((day) => hasGoneBy(day, now))).toEqual([true, true]);
    expect(["2026-11-22", "2026-11-23", "2027-01-01"].map((day) => hasGoneBy(day, now))).toEqual([false, false, false]);
  });

  it("has gone by with its month, where only that is shown", () => {
    expect(["2026-10", "2026-11", "2026-12"].map((month) => hasGoneBy(month, now))).toEqual([true, false, false]);
  });
});
