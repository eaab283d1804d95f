import type { CautionCode, ReasonGrade } from "../criteria/criterion.ts";

/** What reasons and cautions say in one language, in plain words. */
export interface ReasonWording {
  /** Whether somebody who speaks the language has read the texts. */
  readonly isReviewed: boolean;
  readonly grades: Readonly<Record<ReasonGrade, string>>;
  /** Said after the text of a grade that was not found for every issue. */
  readonly mixed: string;
  readonly cautions: Readonly<Record<CautionCode, string>>;
}
