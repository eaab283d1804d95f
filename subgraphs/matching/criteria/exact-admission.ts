import type { Criterion, Verdict } from "./criterion.ts";
import type { AdmissionGrade, IssueFacts } from "./issue-facts.ts";

const weight = 300;

const verdicts: Readonly<Record<AdmissionGrade, Verdict>> = {
  EXACT: { points: weight, grade: "ADMITTED_IN_PLACE" },
  COUNTRY: { points: weight, grade: "ADMITTED_IN_COUNTRY" },
  WITHIN: { points: 200, grade: "ADMITTED_IN_PART" },
  NATIONAL: { points: 0, caution: { code: "NATIONAL_ADMISSION_ONLY", points: -100 } },
  REACHING: { points: weight, grade: "ADMITTED_WITHOUT_NEED" },
  UNKNOWN: { points: 0, caution: { code: "EXPERTISE_PLACE_UNKNOWN", points: -400 } },
};

/**
 * Admitted in the very place counts for more than an admission that reaches it only by a national rule. An opinion
 * may come from anywhere, but only an admission tells whose law somebody knows.
 */
export const exactAdmission: Criterion<Pick<IssueFacts, "admission">> = {
  name: "EXACT_ADMISSION",
  weight,
  judge: ({ admission }) => verdicts[admission],
};
