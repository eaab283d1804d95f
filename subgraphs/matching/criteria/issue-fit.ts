import type { Criterion } from "./criterion.ts";
import type { IssueFacts } from "./issue-facts.ts";

const weight = 1_000;

/** They take on this issue in the way that is asked. */
export const issueFit: Criterion<Pick<IssueFacts, "isUnsure">> = {
  name: "ISSUE_FIT",
  weight,
  judge: ({ isUnsure }) =>
    isUnsure
      ? { points: weight, grade: "TAKES_GROUP", caution: { code: "ISSUE_UNSURE", points: -150 } }
      : { points: weight, grade: "TAKES_ISSUE" },
};
