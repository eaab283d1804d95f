/** For how long what has ended is kept, in days. */
export type Retention = {
  /** Needs after they were closed or withdrawn; null: until somebody erases them. */
  closedNeedsDays: number | null;
  /** What other organizations have shown our responders, after it was over. */
  shownDays: number;
  /** Until then nothing goes; null for the usual times. */
  holdsFrom: Date | null;
};

export const leastDays = 30;
export const mostDays = 3650;

/**
 * Unless an organization has set others. How long a file must be kept differs from country to country and profession
 * to profession, so a need goes only when its organization says after how long. What others have shown us is the
 * shadow of somebody else's case, which no law bids us to keep: it goes after a year, when the year's report is written.
 */
export const usualRetention: Retention = { closedNeedsDays: null, shownDays: 365, holdsFrom: null };

const dayMs = 86_400_000;
const graceDays = 7;

/** Times that were set now hold from then on: what is erased does not come back, and a slip is noticed in a week. */
export function holdingFrom(now: Date): Date {
  return new Date(now.getTime() + graceDays * dayMs);
}

/** What ended before this moment is kept no longer. */
export function keptSince(now: Date, days: number): Date {
  return new Date(now.getTime() - days * dayMs);
}
