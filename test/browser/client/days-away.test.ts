import { describe, expect, it } from "@jest/globals";
import { beginOfDay, dayOf, endOfDay } from "../../../web/client/reachability/days-away.ts";

const hourMs = 60 * 60 * 1000;

describe("days away", () => {
  it("are whole: from the first moment of the first to the last of the last", () => {
    const lengthMs = Date.parse(endOfDay("2031-06-15")) - Date.parse(beginOfDay("2031-06-15"));
    expect(lengthMs).toBe(24 * hourMs);
    expect(endOfDay("2031-12-31")).toBe(beginOfDay("2032-01-01"));
  });

  it("are read back as they were said", () => {
    for (const day of ["2031-01-01", "2031-03-30", "2031-10-26", "2032-02-29"]) {
      expect([dayOf(beginOfDay(day)), dayOf(endOfDay(day), "end")]).toEqual([day, day]);
    }
  });
});
