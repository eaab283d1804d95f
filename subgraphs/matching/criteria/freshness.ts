import type { Criterion } from "./criterion.ts";

const weight = 500;

const recentlyDays = 30;
const latelyDays = 90;
const yearDays = 365;

/** Clocks and time zones differ by a day at most; a later date is nobody's word about today. */
const aheadDays = -1;

/** How old the responder's own "still current" is: the whole days since then. */
export const freshness: Criterion<{ readonly confirmedDaysAgo: number }> = {
  name: "FRESHNESS",
  weight,
  judge: ({ confirmedDaysAgo }) => {
    if (confirmedDaysAgo < aheadDays || confirmedDaysAgo > yearDays) {
      return { points: 0, caution: { code: "NOT_CONFIRMED_LATELY", points: -1_000 } };
    }
    if (confirmedDaysAgo > latelyDays) return { points: 0, caution: { code: "NOT_CONFIRMED_LATELY", points: -400 } };
    if (confirmedDaysAgo > recentlyDays) return { points: 300, grade: "CONFIRMED_IN_90_DAYS" };
    return { points: weight, grade: "CONFIRMED_IN_30_DAYS" };
  },
};
