import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { capacity, type Judges, realJudges, TwoSides } from "./two-sides.fixture.ts";

/** What can happen at any moment, in any order: words come late, leases run out, people act, databases are lost. */
const happenings = {
  takeFirst: (sides: TwoSides) => sides.takeOn(0),
  takeSecond: (sides: TwoSides) => sides.takeOn(1),
  toHome: (sides: TwoSides) => void sides.deliverToHome(),
  toOther: (sides: TwoSides) => void sides.deliverToOther(),
  leases: (sides: TwoSides) => sides.reservations.forEach((_, at) => void sides.endLease(at)),
  holds: (sides: TwoSides) => sides.introductions.forEach((_, at) => void sides.endHold(at)),
  endFirst: (sides: TwoSides) => sides.end(0),
  endSecond: (sides: TwoSides) => sides.end(1),
  placesAgain: (sides: TwoSides) => sides.tellPlacesAgain(),
  statesAgain: (sides: TwoSides) => sides.tellStatesAgain(),
} as const;

const { takeFirst, takeSecond, toHome, toOther, ...rare } = happenings;
const often = [takeFirst, takeSecond, toHome, toHome, toOther, toOther];

const order = fc.array(fc.constantFrom(...often, ...often, ...Object.values(rare)), { minLength: 40, maxLength: 120 });

/** Never two leads, no place below none or given twice, whatever is still under way. */
function checkAlways(sides: TwoSides): string[] {
  const leads = sides.introductions.filter(({ state }) => state === "ACCEPTED" || state === "RESERVED").length;
  const wrong = sides.places.map((places, at) => {
    const isRight = places >= 0 && places + sides.active(at).length === capacity;
    return isRight ? [] : [`responder ${at} has ${places} places and ${sides.active(at).length} kept or taken`];
  });
  return [...(leads > 1 || sides.holders.length > 1 ? ["two leads"] : []), ...wrong.flat()];
}

/** Once everything was said and every lease has run out: what one side holds, the other one knows. */
function checkInPeace(sides: TwoSides): string[] {
  settle(sides);
  happenings.leases(sides);
  happenings.holds(sides);
  settle(sides);
  return sides.introductions.flatMap(({ state }, at) => {
    const isLead = state === "ACCEPTED";
    const [active] = sides.active(at);
    if (isLead && active?.state === "USED" && sides.holders[0] === at) return [];
    if (!isLead && active === undefined && !sides.holders.includes(at)) return [];
    return [`introduction ${at} is ${state}, its place ${active?.state}, the issue held by ${sides.holders}`];
  });
}

function settle(sides: TwoSides): void {
  while (sides.deliverToHome() || sides.deliverToOther());
}

function findFault(judges: Judges): string | undefined {
  const property = fc.property(order, (steps) => {
    const sides = new TwoSides(judges);
    for (const step of steps) {
      step(sides);
      const wrong = checkAlways(sides);
      if (wrong.length > 0) throw new Error(wrong.join(", "));
    }
    const wrong = checkInPeace(sides);
    if (wrong.length > 0) throw new Error(wrong.join(", "));
  });
  const found = fc.check(property, { numRuns: 3_000, seed: 20_261_122 });
  return found.failed ? String(found.errorInstance) : undefined;
}

describe("reserve, claim, confirm", () => {
  it("gives no issue two leads and loses or doubles no place, in whatever order words come and leases end", () => {
    expect(findFault(realJudges)).toBeUndefined();
  });

  it("can come to its end at all", () => {
    const sides = new TwoSides(realJudges);
    sides.takeOn(0);
    settle(sides);
    expect([sides.introductions[0]?.state, sides.places, sides.holders]).toEqual(["ACCEPTED", [0, 1], [0]]);
    sides.takeOn(1);
    settle(sides);
    expect([sides.introductions[1]?.state, sides.places]).toEqual(["CLEARED", [0, 1]]);
  });

  it.each<[string, Judges]>([
    [
      "the end of an introduction gives nothing back",
      {
        ...realJudges,
        reservation: (state, event) => (event === "INTRODUCTION_OVER" ? {} : realJudges.reservation(state, event)),
      },
    ],
    [
      "a claim that comes late takes a place that was given back",
      {
        ...realJudges,
        reservation: (state, event) =>
          event === "CLAIMED" ? { to: "USED", tell: "CONFIRMED" } : realJudges.reservation(state, event),
      },
    ],
    [
      "a place is not given back when the claim is lost",
      { ...realJudges, reservation: (state, event) => (event === "LOST" ? {} : realJudges.reservation(state, event)) },
    ],
    [
      "a lease runs out though the place was taken for good",
      {
        ...realJudges,
        reservation: (state, event) =>
          event === "LEASE_OVER" && state === "USED"
            ? { to: "RELEASED", tell: "RELEASED" }
            : realJudges.reservation(state, event),
      },
    ],
  ])("is found to fail when %s", (_, judges) => {
    expect(findFault(judges)).toBeDefined();
  });
});
