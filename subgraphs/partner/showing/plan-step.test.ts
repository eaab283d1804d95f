import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { keysOf } from "../codes/keys-of.ts";
import { urgencyMeanings } from "../need/need.codes.ts";
import { planStep } from "./plan-step.ts";
import { waveTimes } from "./wave-times.ts";

const now = new Date("2026-11-22T10:00:00Z");
const later = (ms: number) => new Date(now.getTime() + ms);
const count = fc.integer({ min: 0, max: 5 });

const end = fc
  .record({
    reach: fc.constantFrom("PLACE" as const, "COUNTRY" as const),
    isTold: fc.boolean(),
    shown: count,
    waveEndInMs: fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }), { nil: undefined }),
    unserved: count,
    open: count,
    hasRoom: fc.boolean(),
    isHeldUp: fc.boolean(),
    step: fc.constantFrom("NEXT_WAVE" as const, "WIDER" as const, "COORDINATORS" as const, "UNMET" as const),
    stepInMs: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    urgency: fc.constantFrom(...keysOf(urgencyMeanings)),
  })
  .map(({ step, stepInMs, urgency, waveEndInMs, ...rest }) => ({
    ...rest,
    ...{ waveEnd: waveEndInMs === undefined ? undefined : later(waveEndInMs), times: waveTimes[urgency], now },
    before: { step, stepAt: later(stepInMs) },
  }));

describe("the next step of a need", () => {
  it("is there whatever came before, never in the past, and no later than coordinators may take", () => {
    fc.assert(
      fc.property(end, (round) => {
        const { stepAt } = planStep(round);
        expect(stepAt.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(stepAt.getTime()).toBeLessThanOrEqual(now.getTime() + round.times.unmetAfterMs);
      }),
    );
  });

  it("comes at once for an issue that nobody is asked about, until coordinators know", () => {
    fc.assert(
      fc.property(end, (round) => {
        fc.pre(round.unserved > 0 && !round.isTold);
        const { step, stepAt } = planStep(round);
        expect(step).toBe(round.reach === "PLACE" && round.hasRoom ? "WIDER" : "COORDINATORS");
        expect(stepAt).toEqual(now);
      }),
    );
  });

  it("is the next wave when those who were shown it are awaited no more", () => {
    fc.assert(
      fc.property(end, (round) => {
        const waveEnd = later(round.times.awaitedAtMostMs);
        expect(planStep({ ...round, shown: 1, waveEnd, unserved: 0 })).toEqual({ step: "NEXT_WAVE", stepAt: waveEnd });
      }),
    );
  });

  it("never waits for a wave that is over: it comes at once until coordinators know, and then in their time", () => {
    fc.assert(
      fc.property(end, fc.integer({ min: 0, max: 1_000_000 }), (round, overForMs) => {
        fc.pre(!round.isHeldUp);
        const over = { ...round, unserved: 0, waveEnd: later(-overForMs) };
        const { step, stepAt } = planStep(over);
        const isWider = round.reach === "PLACE" && round.hasRoom;
        if (isWider || !round.isTold) expect([step, stepAt]).toEqual([isWider ? "WIDER" : "COORDINATORS", now]);
        else expect(["UNMET", "COORDINATORS"]).toContain(step);
      }),
    );
  });
});
