import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { keysOf } from "../codes/keys-of.ts";
import { urgencyMeanings } from "../need/need.codes.ts";
import { planStep } from "./plan-step.ts";
import { waveTimes } from "./wave-times.ts";

const now = new Date("2026-11-22T10:00:00Z");
const count = fc.integer({ min: 0, max: 5 });

const end = fc
  .record({
    reach: fc.constantFrom("PLACE" as const, "COUNTRY" as const),
    isTold: fc.boolean(),
    shown: count,
    others: count,
    unserved: count,
    open: count,
    hasRoom: fc.boolean(),
    isHeldUp: fc.boolean(),
    isNewWave: fc.boolean(),
    step: fc.constantFrom("NEXT_WAVE" as const, "WIDER" as const, "COORDINATORS" as const, "UNMET" as const),
    stepInMs: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    urgency: fc.constantFrom(...keysOf(urgencyMeanings)),
  })
  .map(({ step, stepInMs, urgency, others, ...rest }) => ({
    ...rest,
    ...{ live: rest.shown + others, times: waveTimes[urgency], now },
    before: { step, stepAt: new Date(now.getTime() + stepInMs) },
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

  it("is the next wave after a wave that was shown to somebody", () => {
    fc.assert(
      fc.property(end, (round) => {
        const wave = { ...round, shown: 1, live: 1, unserved: 0, isNewWave: true };
        const stepAt = new Date(now.getTime() + round.times.nextAfterMs);
        expect(planStep(wave)).toEqual({ step: "NEXT_WAVE", stepAt });
      }),
    );
  });
});
