import type { SafetyPromise } from "./judge-promises.ts";

/** What a run has to show of promise 17: from what is published nobody comes closer to a person than by guessing. */
export const numbersResist: SafetyPromise = {
  number: 17,
  says: "Numbers resist reconstruction",
  proofs: [
    {
      file: "test/attacks/numbers.test.ts",
      figures: [
        "averaging: a thousand answers of one edition",
        "averaging: both rounds of a period",
        "differencing: two rounds with one need between them",
        "differencing: one edition, all needs but one known",
        "margins: cells that are not shown, from all that is",
        "linear reconstruction: the group of a need of whom few are like it",
        "what the centre holds of an organization, with one that tells it everything",
        "one edition, asked for again and again, and after a restart",
        "organizations' vectors, searched for in all that the centre keeps and writes",
      ],
      caught: [
        "noise made anew for every answer",
        "exact counts, differenced",
        "exact margins around cells that are left out",
        "exact counts, reconstructed",
        "a vector that nothing masks",
        "masking keys that the centre gives out itself",
        "a centre that keeps what an organization counted",
      ],
    },
  ],
  units: [
    "shared/codes/statistics",
    "shared/noise",
    "shared/mask",
    "subgraphs/statistics",
    "subgraphs/partner/edition",
  ],
};
