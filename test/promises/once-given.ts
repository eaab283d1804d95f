import type { SafetyPromise } from "./judge-promises.ts";

/** What is given to one is given to nobody else. */
export const onceGiven: SafetyPromise = {
  number: 11,
  says: "No two leads for one issue, no place given twice",
  proofs: [
    {
      file: "test/journeys/journeys.test.ts",
      figures: [
        "two who take on one issue at once, through the gateway",
        "two who take one last place at once, through the gateway",
      ],
      caught: ["an issue held twice, past the partner", "a place below none, past the partner"],
    },
  ],
  units: ["subgraphs/partner/introduction", "subgraphs/partner/reservation"],
};

/** What is told is told to all, and once. */
export const oncePerOpportunity: SafetyPromise = {
  number: 12,
  says: "Nobody misses an opportunity, none counts twice",
  proofs: [
    {
      file: "test/faults/faults.test.ts",
      figures: ["showings, with the other side, matching and the home ended meanwhile"],
      caught: ["a word changed in the outbox"],
    },
  ],
  units: ["subgraphs/partner/opportunity", "subgraphs/partner/showing"],
};
