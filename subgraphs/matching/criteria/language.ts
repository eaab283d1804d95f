import type { Criterion } from "./criterion.ts";
import { nothing } from "./criterion.ts";

/** The best way in which the responder speaks one of the survivor's languages; NOT_ASKED when the need names none. */
export type SharedLanguage = "SPOKEN" | "INTERPRETER" | "NONE" | "NOT_ASKED";

const weight = 2_500;

/** A shared language weighs most: without one nobody can be asked anything safely. */
export const language: Criterion<{ readonly shared: SharedLanguage }> = {
  name: "LANGUAGE",
  weight,
  judge: ({ shared }) => {
    if (shared === "SPOKEN") return { points: weight, grade: "SPEAKS_LANGUAGE" };
    if (shared === "INTERPRETER") {
      return { points: 1_600, grade: "HAS_INTERPRETER", caution: { code: "INTERPRETER_ONLY", points: -300 } };
    }
    if (shared === "NONE") return { points: 0, caution: { code: "NO_SHARED_LANGUAGE", points: -2_500 } };
    return nothing;
  },
};
