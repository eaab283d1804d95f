import type { Criterion } from "./criterion.ts";

const weight = 500;

/** Trained in working with survivors of trafficking. */
export const training: Criterion<{ readonly trained: boolean }> = {
  name: "TRAINING",
  weight,
  judge: ({ trained }) =>
    trained ? { points: weight, grade: "IS_TRAINED" } : { points: 0, caution: { code: "NOT_TRAINED", points: -200 } },
};
