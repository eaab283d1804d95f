import type { Urgency } from "../need/need.codes.ts";

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

/** How many responders are asked at a time: few, so that each knows it matters whether they answer. */
export const waveSize = 5;

/** How many responders a need is shown to in all: enough to find somebody, and few who know of it. */
export const maxShowings = 30;

/** How many showings one organization is told in a day: what a home that was taken over can do at most. */
export const maxToldADay = 1_000;

/** How often matching is asked again by itself, because cards change; needs are spread over the hour after it. */
export const askAgainMs = 6 * hourMs;

export type WaveTimes = {
  /** After this the next are asked too. */
  nextAfterMs: number;
  /** As long each may answer: longer than until the next are asked, because a late yes is a yes. */
  openForMs: number;
  /** As long coordinators have before an issue is recorded as unmet, and between their reminders. */
  unmetAfterMs: number;
};

/** An emergency is about today or tomorrow; soon means within weeks; without a date people may be away for a while. */
export const waveTimes: Readonly<Record<Urgency, WaveTimes>> = {
  EMERGENCY: { nextAfterMs: 2 * hourMs, openForMs: dayMs, unmetAfterMs: dayMs },
  SOON: { nextAfterMs: dayMs, openForMs: 7 * dayMs, unmetAfterMs: 7 * dayMs },
  CAN_WAIT: { nextAfterMs: 3 * dayMs, openForMs: 21 * dayMs, unmetAfterMs: 30 * dayMs },
};
