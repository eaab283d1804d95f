import type { ClockStep, Reach } from "./next-step.codes.ts";
import type { WaveTimes } from "./wave-times.ts";

/** What a round came to, as far as what happens next depends on it. */
export type RoundEnd = {
  reach: Reach;
  /** Whether coordinators know already that somebody is missing. */
  isTold: boolean;
  /** How many were shown the need in this round. */
  shown: number;
  /** How many are shown it now, in all waves. */
  live: number;
  /** Issues still looked for that nobody is shown, and of those the ones not recorded as unmet. */
  unserved: number;
  open: number;
  /** Whether the need may be shown to more. */
  hasRoom: boolean;
  /** Whether somebody could not be told today. */
  isHeldUp: boolean;
  isNewWave: boolean;
  before: { step: ClockStep; stepAt: Date };
  times: WaveTimes;
  now: Date;
};

export type PlannedStep = { step: ClockStep; stepAt: Date };

/**
 * The ladder: the next wave, wider, coordinators, unmet, and their reminder from then on. Where nobody is asked about
 * an issue there is nobody to wait for: the next step comes at once. It never ends before the need does.
 */
export function planStep(end: RoundEnd): PlannedStep {
  const { now, times, live, before } = end;
  const next = at(now, times.nextAfterMs);
  if (end.unserved > 0 && end.reach === "PLACE" && end.hasRoom) return { step: "WIDER", stepAt: now };
  if (end.unserved > 0 && !end.isTold) return { step: "COORDINATORS", stepAt: now };
  if (end.shown > 0 && end.isNewWave) return { step: "NEXT_WAVE", stepAt: next };
  const isWaiting = live > 0 && before.stepAt > now && before.step !== "UNMET";
  if (isWaiting && !end.isNewWave) return { step: before.step, stepAt: earlier(before.stepAt, next) };
  if (end.shown > 0 || end.isHeldUp) return { step: "NEXT_WAVE", stepAt: next };
  return stepAfterLast(end, live > 0 ? next : now);
}

/** There is nobody left to be asked in this reach. */
function stepAfterLast({ reach, hasRoom, isTold, ...end }: RoundEnd, stepAt: Date): PlannedStep {
  if (reach === "PLACE" && hasRoom) return { step: "WIDER", stepAt };
  if (!isTold) return { step: "COORDINATORS", stepAt };
  return stepOfCoordinators(end);
}

/** Coordinators know: what nobody takes is recorded as unmet in a while; after that they are reminded. */
export function stepOfCoordinators({
  open,
  before,
  times,
  now,
}: Pick<RoundEnd, "open" | "before" | "times" | "now">): PlannedStep {
  const step = open > 0 ? "UNMET" : "COORDINATORS";
  const isSet = before.step === step && before.stepAt > now;
  return { step, stepAt: isSet ? before.stepAt : at(now, times.unmetAfterMs) };
}

function at(now: Date, afterMs: number): Date {
  return new Date(now.getTime() + afterMs);
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}
