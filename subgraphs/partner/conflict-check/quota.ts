const dayMs = 24 * 60 * 60 * 1_000;
const monthMs = 30 * dayMs;

/** Most questions of one home to one organization in a month; of one introduction there is one. */
export const maxQuestions = 20;

/** Since when questions are counted. */
export function countedSince(now: Date): Date {
  return new Date(now.getTime() - monthMs);
}

/** For so long an answer is waited for: the longest list takes some minutes. */
const comparisonMs = 60 * 60 * 1_000;

export function comparisonBy(now: Date): Date {
  return new Date(now.getTime() + comparisonMs);
}

export const comparisonDue = "conflict.comparison";
