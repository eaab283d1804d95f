import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import { declineReasonMeanings } from "./decline-reason.ts";
import { goneReasonMeanings, opportunityStateMeanings } from "./opportunity.codes.ts";

export const OpportunityStateEnum = codesEnum(
  "OpportunityState",
  "Where an opportunity stands.",
  opportunityStateMeanings,
);
export const OpportunityDeclineReasonEnum = codesEnum(
  "OpportunityDeclineReason",
  "Why a responder does not answer a need that fits them.",
  declineReasonMeanings,
);
export const GoneReasonEnum = codesEnum("GoneReason", "Why an opportunity went.", goneReasonMeanings);
