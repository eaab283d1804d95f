import { describe, expect, it } from "@jest/globals";
import { dayThatEnds } from "../../../web/client/language/use-until.ts";

describe("until when something is to be done", () => {
  it("is the end of a day where it is midnight, by the clocks of whoever looks", () => {
    const midnight = new Date(2031, 4, 20);
    const day = dayThatEnds(midnight.toISOString());
    expect([day?.getDate(), day?.getHours(), day?.getMinutes()]).toEqual([19, 23, 59]);
  });

  it("is a moment anywhere else", () => {
    for (const at of [new Date(2031, 4, 20, 0, 1), new Date(2031, 4, 20, 12)]) {
      expect(dayThatEnds(at.toISOString())).toBeUndefined();
    }
  });
});
