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
  "MAY_COST_MONEY",
  "NOT_CONFIRMED_LATELY",
  "LIMITED_PLACES",
  "NATIONAL_ADMISSION_ONLY",
  "EXPERTISE_PLACE_UNKNOWN",
  "ISSUE_UNSURE",
  "STUDENT_SUPERVISED",
  "NOT_TRAINED",
  "PREFERENCE_NOT_MET",
] as const;
export type CautionCode = (typeof cautionCodes)[number];

/** What holds of a responder where a criterion gives points: a reason's text says this, not what it might have been. */
export type ReasonGrade =
  | "TAKES_ISSUE"
  | "TAKES_GROUP"
  | "ADMITTED_IN_PLACE"
  | "ADMITTED_IN_COUNTRY"
  | "ADMITTED_IN_PART"
  | "ADMITTED_WITHOUT_NEED"
  | "SPEAKS_LANGUAGE"
  | "HAS_INTERPRETER"
  | "IS_FREE"
  | "MAY_BE_FREE"
  | "HAS_ROOM"
  | "HAS_LITTLE_ROOM"
  | "CONFIRMED_IN_30_DAYS"
  | "CONFIRMED_IN_90_DAYS"
  | "IS_TRAINED"
  | "WORKS_REMOTELY"
  | "MAY_BE_NEAR"
  | "NEEDS_NO_MEETING"
  | "HAS_ALL_TRAITS"
  | "HAS_SOME_TRAITS"
  | "MAY_MEET_IN_PERSON"
  | "HAS_FITTING_PROFESSION";

/** What one criterion says of one responder. Points are hundredths of a point, whole numbers. */
export interface Verdict {
  /** Zero or more. */
  readonly points: number;
  /** There whenever there are points. */
  readonly grade?: ReasonGrade;
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
