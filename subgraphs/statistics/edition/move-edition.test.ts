import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type EditionState, editionStateMeanings } from "./edition.codes.ts";
import { type EditionStand, fewestParticipants, isUnderWay, mayMove, mostRounds, nextStep } from "./move-edition.ts";

const now = new Date("2026-11-22T10:00:00Z");
const [before, after] = [new Date(now.getTime() - 1), new Date(now.getTime() + 1)];
const four = ["bucharest", "colorado", "kathmandu", "manila"];

type Round = EditionStand["rounds"][number];

function roundOf(changes: Partial<Round> = {}): Round {
  return { isOpen: true, shareBy: after, participants: four, received: [], declined: [], ...changes };
}

function counting(...rounds: readonly Round[]): EditionStand {
  return { state: "COUNTING", joinBy: before, joined: four, rounds };
}

function called(joined: readonly string[], joinBy: Date): EditionStand {
  return { state: "CALLED", joinBy, joined, rounds: [] };
}

describe("an edition that was called", () => {
  it("waits until the joining ends, however many have joined", () => {
    expect(nextStep(called(four, after), now)).toEqual({ kind: "WAIT", until: after });
  });

  it("opens a round of all who have joined, at that very moment", () => {
    expect(nextStep(called(four, now), now)).toEqual({ kind: "OPEN_ROUND", participants: four });
  });

  it("fails with fewer than three", () => {
    const step = { kind: "FAIL", failure: "TOO_FEW_JOINED", missing: [] };
    expect(nextStep(called(four.slice(0, 2), before), now)).toEqual(step);
    expect(nextStep(called(four.slice(0, 3), before), now).kind).toBe("OPEN_ROUND");
  });
});

describe("an edition that is counted", () => {
  it("is summed as soon as the last share is in, and also when that was late to be looked at", () => {
    expect(nextStep(counting(roundOf({ received: four })), now)).toEqual({ kind: "SUM" });
    expect(nextStep(counting(roundOf({ received: four, shareBy: before })), now)).toEqual({ kind: "SUM" });
  });

  it("waits for whoever has not sent", () => {
    expect(nextStep(counting(roundOf({ received: four.slice(1) })), now)).toEqual({ kind: "WAIT", until: after });
  });

  it("asks the rest again once somebody is late, without them", () => {
    const round = roundOf({ received: four.slice(1), shareBy: now });
    const step = { kind: "OPEN_AGAIN", participants: four.slice(1), missing: ["bucharest"] };
    expect(nextStep(counting(round), now)).toEqual(step);
  });

  it("does so at once when whoever is missing has declined", () => {
    const round = roundOf({ received: four.slice(1), declined: ["bucharest"] });
    expect(nextStep(counting(round), now).kind).toBe("OPEN_AGAIN");
    const another = roundOf({ received: four.slice(2), declined: ["bucharest"] });
    expect(nextStep(counting(another), now).kind).toBe("WAIT");
  });

  it("asks nobody again who was suspended meanwhile", () => {
    const stand = { ...counting(roundOf({ received: four.slice(1), shareBy: before })), joined: four.slice(0, 3) };
    const step = { kind: "FAIL", failure: "TOO_FEW_LEFT", missing: ["bucharest"] };
    expect(nextStep(stand, now)).toEqual(step);
  });

  it("fails when the second round lacks somebody too, with their names", () => {
    const first = roundOf({ isOpen: false, shareBy: before });
    const second = roundOf({ participants: four.slice(1), received: ["manila", "colorado"], shareBy: before });
    const step = { kind: "FAIL", failure: "SECOND_ROUND_FAILED", missing: ["kathmandu"] };
    expect(nextStep(counting(first, second), now)).toEqual(step);
  });

  it("is left alone when it is over", () => {
    for (const state of ["PUBLISHED", "FAILED", "CANCELLED"] as const) {
      const over = { ...counting(roundOf({ received: four, isOpen: false })), state };
      expect(nextStep(over, now)).toEqual({ kind: "NOTHING" });
    }
  });
});

describe("states", () => {
  const states: EditionState[] = Object.keys(editionStateMeanings).filter(
    (state): state is EditionState => state in editionStateMeanings,
  );

  it("lead to one another in these ways alone", () => {
    const ways = states.flatMap((from) => states.filter((to) => mayMove(from, to)).map((to) => `${from} ${to}`));
    expect(ways.sort()).toEqual([
      "CALLED CANCELLED",
      "CALLED COUNTING",
      "CALLED FAILED",
      "COUNTING CANCELLED",
      "COUNTING FAILED",
      "COUNTING PUBLISHED",
    ]);
    expect(states.filter(isUnderWay)).toEqual(["CALLED", "COUNTING"]);
  });
});

const names = fc.uniqueArray(fc.stringMatching(/^[a-f]{1,3}$/), { maxLength: 8 });
const moment = fc.integer({ min: -5, max: 5 }).map((ms) => new Date(now.getTime() + ms));

const anyRound = fc
  .record({ participants: names, shareBy: moment, bits: fc.integer(), other: fc.integer() })
  .map(({ participants, shareBy, bits, other }) =>
    roundOf({
      ...{ participants, shareBy },
      received: participants.filter((_, at) => (bits >> at) & 1),
      declined: participants.filter((_, at) => (other >> at) & 1),
    }),
  );

const anyStand = fc
  .record({ joined: names, joinBy: moment, last: anyRound, isSecond: fc.boolean(), isCalled: fc.boolean() })
  .map(({ joined, joinBy, last, isSecond, isCalled }): EditionStand => {
    if (isCalled) return called(joined, joinBy);
    return { ...counting(...(isSecond ? [roundOf({ isOpen: false }), last] : [last])), joined };
  });

describe("whatever happened", () => {
  it("no round has fewer than three participants, nobody who did not join or answer, and there is no third", () => {
    fc.assert(
      fc.property(anyStand, (stand) => {
        const step = nextStep(stand, now);
        if (step.kind !== "OPEN_ROUND" && step.kind !== "OPEN_AGAIN") return;
        expect(step.participants.length).toBeGreaterThanOrEqual(fewestParticipants);
        expect(stand.joined).toEqual(expect.arrayContaining([...step.participants]));
        expect(stand.rounds.length).toBeLessThan(mostRounds);
        const received = stand.rounds.at(-1)?.received ?? stand.joined;
        expect(received).toEqual(expect.arrayContaining([...step.participants]));
      }),
    );
  });

  it("nothing is summed before everybody's share is in", () => {
    fc.assert(
      fc.property(anyStand, (stand) => {
        if (nextStep(stand, now).kind !== "SUM") return;
        const round = stand.rounds.at(-1);
        expect(new Set(round?.received)).toEqual(new Set(round?.participants));
      }),
    );
  });

  it("every edition under way comes to an end by the clock alone", () => {
    const late = new Date(now.getTime() + 1_000);
    fc.assert(fc.property(anyStand, (stand) => expect(["WAIT", "NOTHING"]).not.toContain(nextStep(stand, late).kind)));
  });
});
