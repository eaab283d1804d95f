import type { CautionCode, CriterionName } from "../criteria/criterion.ts";

/** What reasons and cautions say in one language, in plain words. */
export interface ReasonWording {
  /** Whether somebody who speaks the language has read the texts. */
  readonly isReviewed: boolean;
  readonly criteria: Readonly<Record<CriterionName, string>>;
  readonly cautions: Readonly<Record<CautionCode, string>>;
}
