import type { Criterion } from "./criterion.ts";
import { nothing } from "./criterion.ts";
import { type IssueFacts, isAdmittedThere } from "./issue-facts.ts";

const weight = 100;

/** The survivor would rather meet in person: somebody admitted in the place is likely to be there. */
export const inPerson: Criterion<Pick<IssueFacts, "admission" | "wantsInPerson">> = {
  name: "PREFERENCE",
  weight,
  judge: ({ admission, wantsInPerson }) => {
    if (!wantsInPerson) return nothing;
    if (isAdmittedThere(admission)) return { points: weight, grade: "MAY_MEET_IN_PERSON" };
    return { points: 0, caution: { code: "PREFERENCE_NOT_MET", points: -100 } };
  },
};
