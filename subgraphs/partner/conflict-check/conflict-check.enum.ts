import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import { blindOutcomeMeanings, blindStateMeanings, conflictWayMeanings } from "./conflict-check.codes.ts";

export const ConflictWayEnum = codesEnum(
  "ConflictWay",
  "How an organization looks for conflicts of interest.",
  conflictWayMeanings,
);
export const BlindStateEnum = codesEnum("BlindState", "Where a blind comparison stands.", blindStateMeanings);
export const BlindOutcomeEnum = codesEnum(
  "BlindOutcome",
  "What a blind comparison came to, for all names together.",
  blindOutcomeMeanings,
);
