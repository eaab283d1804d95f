import type { Criterion } from "./criterion.ts";
import { nothing } from "./criterion.ts";
import type { IssueFacts } from "./issue-facts.ts";

const weight = 100;

/** The survivor would rather meet in person: somebody admitted in the place is likely to be there. */
export const inPerson: Criterion<Pick<IssueFacts, "admission" | "wantsInPerson">> = {
  name: "PREFERENCE",
  weight,
  judge: ({ admission, wantsInPerson }) => {
    if (!wantsInPerson) return nothing;
    if (admission === "EXACT") return { points: weight };
    return { points: 0, caution: { code: "PREFERENCE_NOT_MET", points: -100 } };
  },
};
