import { concernOutcomeMeanings, concernReasonMeanings, concernStateMeanings } from "#shared/codes/concern.ts";
import { codesEnum } from "#shared/subgraph/codes-enum.ts";

export const ConcernReasonEnum = codesEnum("ConcernReason", "Why somebody is worried.", concernReasonMeanings);
export const ConcernStateEnum = codesEnum("ConcernState", "Where a concern stands.", concernStateMeanings);
export const ConcernOutcomeEnum = codesEnum("ConcernOutcome", "What came of a concern.", concernOutcomeMeanings);
export const ConcernSourceEnum = codesEnum("ConcernSource", "How operators learned of a concern.", {
  REPORTED: "Somebody reported it to them",
  TOLD: "The responder's organization told them of it, as it always does",
});
