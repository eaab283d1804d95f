export const criterionNames = [
  "ISSUE_FIT",
  "EXACT_ADMISSION",
  "LANGUAGE",
  "COST",
  "AVAILABILITY",
  "FRESHNESS",
  "TRAINING",
  "REMOTE",
  "PREFERENCE",
  "PROFESSION",
] as const;
export type CriterionName = (typeof criterionNames)[number];

export const cautionCodes = [
  "NO_SHARED_LANGUAGE",
  "INTERPRETER_ONLY",
  "NOT_REMOTE",
  "COSTS_MONEY",
  "NOT_CONFIRMED_LATELY",
  "LIMITED_PLACES",
  "NATIONAL_ADMISSION_ONLY",
  "ISSUE_UNSURE",
  "STUDENT_SUPERVISED",
  "NOT_TRAINED",
  "PREFERENCE_NOT_MET",
] as const;
export type CautionCode = (typeof cautionCodes)[number];

/** What one criterion says of one responder. Points are hundredths of a point, whole numbers. */
export interface Verdict {
  /** Zero or more. */
  readonly points: number;
  readonly caution?: {
    readonly code: CautionCode;
    /** Zero or less. */
    readonly points: number;
  };
}

/**
 * One thing that makes a responder fit more or less well. Pure; depends on its facts alone.
 *
 * A criterion of an issue is judged once for every issue that the responder covers. `weight` is the most it gives.
 * The law of all weights: a covered issue costs less in cautions than ISSUE_FIT gives for it, so covering one more
 * issue, or sharing one more language, never lowers a score.
 */
export interface Criterion<Facts> {
  readonly name: CriterionName;
  readonly weight: number;
  readonly judge: (facts: Facts) => Verdict;
}

export const nothing: Verdict = { points: 0 };

export function scoreOf(verdict: Verdict): number {
  return verdict.points + (verdict.caution?.points ?? 0);
}
