import type { Flooded } from "./judge-flood.ts";

const usual = { late: 0, refused: 0, gaps: 0, odd: {}, refusalMs: 0 };

/** What was seen of a gateway whose door was taken away: it works on everything, and too late for almost everybody. */
export const withoutDoor: Flooded = {
  before: { ...usual, asked: 110, good: 110, goodPerS: 36.7, medianMs: 316 },
  flood: {
    ...usual,
    ...{ asked: 729, good: 60, late: 552, odd: { "200 ORGANIZATION_UNAVAILABLE": 117 } },
    ...{ goodPerS: 15, medianMs: 1_121 },
  },
  after: {
    ...usual,
    asked: 124,
    good: 113,
    odd: { "200 ORGANIZATION_UNAVAILABLE": 11 },
    goodPerS: 56.5,
    medianMs: 210,
  },
  growthBytes: 20e6,
};
