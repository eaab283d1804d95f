import type { Criterion } from "./criterion.ts";
import type { AdmissionGrade, IssueFacts } from "./issue-facts.ts";

const weight = 300;

const pointsByGrade: Readonly<Record<AdmissionGrade, number>> = {
  EXACT: weight,
  NOT_NEEDED: weight,
  WITHIN: 200,
  NATIONAL: 0,
};

/** Admitted in the very place counts for more than an admission that reaches it only by a national rule. */
export const exactAdmission: Criterion<Pick<IssueFacts, "admission">> = {
  name: "EXACT_ADMISSION",
  weight,
  judge: ({ admission }) =>
    admission === "NATIONAL"
      ? { points: 0, caution: { code: "NATIONAL_ADMISSION_ONLY", points: -100 } }
      : { points: pointsByGrade[admission] },
};
