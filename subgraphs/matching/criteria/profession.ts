import type { Criterion } from "./criterion.ts";
import { nothing } from "./criterion.ts";
import type { IssueFacts } from "./issue-facts.ts";

const weight = 100;

/** The profession that the kind of help calls for. */
export const profession: Criterion<Pick<IssueFacts, "help" | "profession">> = {
  name: "PROFESSION",
  weight,
  judge: (facts) => {
    if (facts.profession === "STUDENT" || facts.profession === "INTERPRETER") return nothing;
    const isExpertAsked = facts.help === "EXPERT_OPINION";
    return (facts.profession === "EXPERT") === isExpertAsked
      ? { points: weight, grade: "HAS_FITTING_PROFESSION" }
      : nothing;
  },
};
