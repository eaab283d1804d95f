import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { IssueOutcome } from "../need/need.codes.ts";
import { type IssueFate, isUnmet } from "./is-unmet.ts";

const postedAt = new Date("2026-07-01T08:00:00Z");
const day = (days: number) => new Date(postedAt.getTime() + days * 24 * 60 * 60 * 1000);
const open: IssueFate = { postedAt, acceptedAt: null, endedAt: null, outcome: null };

describe("an issue is unmet", () => {
  it.each<[string, Partial<IssueFate>, number, boolean]>([
    ["not yet on its last day, though nobody has accepted it", {}, 13.99, false],
    ["once it was open for 14 days without an acceptance", {}, 14, true],
    ["not when it was accepted within them", { acceptedAt: day(13.9) }, 90, false],
    ["when it was accepted only later", { acceptedAt: day(20) }, 90, true],
    [
      "not when an acceptance ended and it was closed without success",
      { ...ended(9, "NOT_RESOLVED"), acceptedAt: day(3) },
      90,
      false,
    ],
    ["when it was closed before that because nobody was found", ended(4, "NOBODY_FOUND"), 5, true],
    ["not when it was closed before that with something reached", ended(4, "RESOLVED"), 90, false],
    ["when something was reached only after 14 days without an acceptance", ended(30, "RESOLVED"), 90, true],
    ["not when it was taken back before that", { endedAt: day(2) }, 90, false],
    ["when it was taken back only after that", { endedAt: day(15) }, 90, true],
    ["not before it was closed, when it is asked as of then", ended(4, "NOBODY_FOUND"), 3, false],
  ])("%s", (_, fate, atDay, expected) => {
    expect(isUnmet({ ...open, ...fate }, day(atDay))).toBe(expected);
  });

  it("stays unmet once it is: whoever asks later is told the same", () => {
    const moment = fc.double({ min: 0, max: 60, noNaN: true });
    const fate = fc
      .record({
        postedAt: fc.constant(postedAt),
        acceptedAt: fc.option(moment.map(day)),
        endedAt: fc.option(moment.map(day)),
        outcome: fc.option(fc.constantFrom(...outcomes)),
      })
      .filter(({ acceptedAt, endedAt }) => !acceptedAt || !endedAt || acceptedAt <= endedAt);
    fc.assert(
      fc.property(fate, moment, moment, (one, early, late) => {
        const [first, second] = early < late ? [early, late] : [late, early];
        return !isUnmet(one, day(first)) || isUnmet(one, day(second));
      }),
    );
  });
});

const outcomes: readonly IssueOutcome[] = ["RESOLVED", "NOT_RESOLVED", "NOBODY_FOUND", "NO_LONGER_WANTED"];

function ended(days: number, outcome: IssueOutcome): Partial<IssueFate> {
  return { endedAt: day(days), outcome };
}
