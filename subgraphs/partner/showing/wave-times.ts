import type { Urgency } from "../need/need.codes.ts";

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

/** How many responders are asked at a time: few, so that each knows it matters whether they answer. */
export const waveSize = 5;

/** How many responders a need is shown to in all: enough to find somebody, and few who know of it. */
export const maxShowings = 30;

/** How many showings one organization is told in a day; what it takes of a home that was taken over it bounds itself. */
export const maxToldADay = 1_000;

/** How often matching is asked again by itself, because cards change; needs are spread over the hour after it. */
export const askAgainMs = 6 * hourMs;

/** As long somebody may choose whom to ask before people are asked by itself: a working day; less in an emergency. */
export const chooseForMinutes = 8 * 60;

export type WaveTimes = {
  /** No wave is waited for longer than this by every clock, whatever hours its responders keep. */
  awaitedAtMostMs: number;
  /** After this without a word from matching coordinators learn of it; and whoever could not be told is tried again. */
  silenceMs: number;
  /** As long each may answer: longer than they are awaited, because a late yes is a yes. */
  openForMs: number;
  /** As long coordinators have before an issue is recorded as unmet, and between their reminders. */
  unmetAfterMs: number;
};

/**
 * An emergency is about today or tomorrow, by every clock. The rest is whole weeks, which hold the same working time
 * whenever they begin; a working day is over in four days wherever it begins, over a weekend and a holiday too.
 */
export const waveTimes: Readonly<Record<Urgency, WaveTimes>> = {
  EMERGENCY: { awaitedAtMostMs: 2 * hourMs, silenceMs: 2 * hourMs, openForMs: dayMs, unmetAfterMs: dayMs },
  SOON: { awaitedAtMostMs: 4 * dayMs, silenceMs: dayMs, openForMs: 7 * dayMs, unmetAfterMs: 7 * dayMs },
  CAN_WAIT: { awaitedAtMostMs: 7 * dayMs, silenceMs: dayMs, openForMs: 21 * dayMs, unmetAfterMs: 28 * dayMs },
};
