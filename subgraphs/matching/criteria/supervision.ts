import type { Profession, Urgency } from "../card/vocabulary.ts";
import type { Criterion } from "./criterion.ts";
import { nothing } from "./criterion.ts";

export interface SupervisionFacts {
  readonly profession: Profession;
  readonly urgency: Urgency;
}

/** A student acts only through a supervisor: every step takes one more person, and an emergency has no time for it. */
export const supervision: Criterion<SupervisionFacts> = {
  name: "PROFESSION",
  weight: 0,
  judge: ({ profession, urgency }) => {
    if (profession !== "STUDENT") return nothing;
    return { points: 0, caution: { code: "STUDENT_SUPERVISED", points: urgency === "EMERGENCY" ? -1_500 : -700 } };
  },
};
