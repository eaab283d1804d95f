import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import { goneReasonMeanings, opportunityStateMeanings } from "./opportunity.codes.ts";

export const OpportunityStateEnum = codesEnum(
  "OpportunityState",
  "Where an opportunity stands.",
  opportunityStateMeanings,
);
export const GoneReasonEnum = codesEnum("GoneReason", "Why an opportunity went.", goneReasonMeanings);
