import type { ClockStep, Reach } from "./next-step.codes.ts";
import type { WaveTimes } from "./wave-times.ts";

/** What a round came to, as far as what happens next depends on it. */
export type RoundEnd = {
  reach: Reach;
  /** Whether coordinators know already that somebody is missing. */
  isTold: boolean;
  /** How many were shown the need in this round. */
  shown: number;
  /** Until when somebody of the newest wave is awaited; in the past, or undefined, when nobody is. */
  waveEnd: Date | undefined;
  /** Issues still looked for that nobody is shown. */
  unserved: number;
  /** Issues that nobody has taken, and that are not recorded as unmet. */
  open: number;
  /** Whether the need may be shown to more. */
  hasRoom: boolean;
  /** Whether somebody could not be told today. */
  isHeldUp: boolean;
  before: { step: ClockStep; stepAt: Date };
  times: WaveTimes;
  now: Date;
};

export type PlannedStep = { step: ClockStep; stepAt: Date };

/**
 * The ladder: the next wave, wider, coordinators, unmet, and their reminder from then on. Time passes only while
 * somebody is awaited: where nobody is, or nobody is asked about an issue, the next step comes at once. It never ends
 * before the need does.
 */
export function planStep(end: RoundEnd): PlannedStep {
  const { now, times, waveEnd, before } = end;
  if (end.unserved > 0 && end.reach === "PLACE" && end.hasRoom) return { step: "WIDER", stepAt: now };
  if (end.unserved > 0 && !end.isTold) return { step: "COORDINATORS", stepAt: now };
  const isForWave = end.shown > 0 || before.step !== "UNMET";
  if (waveEnd && waveEnd > now && isForWave) return { step: "NEXT_WAVE", stepAt: waveEnd };
  if (end.isHeldUp) return { step: "NEXT_WAVE", stepAt: at(now, times.silenceMs) };
  return stepAfterLast(end);
}

/** There is nobody left to be asked in this reach. */
function stepAfterLast({ reach, hasRoom, isTold, now, ...end }: RoundEnd): PlannedStep {
  if (reach === "PLACE" && hasRoom) return { step: "WIDER", stepAt: now };
  if (!isTold) return { step: "COORDINATORS", stepAt: now };
  return stepOfCoordinators({ ...end, now });
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
