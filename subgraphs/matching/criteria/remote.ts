import type { Criterion } from "./criterion.ts";
import { type IssueFacts, isAdmittedThere } from "./issue-facts.ts";

const weight = 100;

/** Whether the two can work together at all: from a distance, in the same place, or because nobody has to meet. */
export const remote: Criterion<Pick<IssueFacts, "help" | "admission" | "isRemote">> = {
  name: "REMOTE",
  weight,
  judge: ({ help, admission, isRemote }) => {
    const needsNoMeeting = help === "ADVICE_TO_COLLEAGUE" || help === "EXPERT_OPINION";
    if (isRemote) return { points: weight, grade: "WORKS_REMOTELY" };
    if (needsNoMeeting) return { points: weight, grade: "NEEDS_NO_MEETING" };
    if (isAdmittedThere(admission)) return { points: weight, grade: "MAY_BE_NEAR" };
    return { points: 0, caution: { code: "NOT_REMOTE", points: -200 } };
  },
};
