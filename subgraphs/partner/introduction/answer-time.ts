import type { Urgency } from "../need/need.codes.ts";
import type { IntroductionState } from "./introduction.codes.ts";

const hourMs = 60 * 60 * 1000;

/** In an emergency nobody waits longer than this for a word, whatever it is about. */
const emergencyMs = 2 * hourMs;

const usualMs: Readonly<Partial<Record<IntroductionState, number>>> = {
  REQUESTED: 24 * hourMs,
  OFFERED: 24 * hourMs,
  CONFLICT_CHECK: 72 * hourMs,
  CLEARED: 72 * hourMs,
};

/** Until when somebody has to say their word; undefined where no word is waited for. */
export function answerTime(state: IntroductionState, urgency: Urgency, from: Date): Date | undefined {
  const waitMs = usualMs[state];
  if (waitMs === undefined) return undefined;
  return new Date(from.getTime() + (urgency === "EMERGENCY" ? emergencyMs : waitMs));
}
