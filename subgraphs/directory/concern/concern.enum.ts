import { registerEnumType } from "type-graphql";
import { concernOutcomeMeanings, concernReasonMeanings, concernStateMeanings } from "#shared/codes/concern.ts";

export const ConcernReasonEnum = enumOf("ConcernReason", "Why somebody is worried.", concernReasonMeanings);
export const ConcernStateEnum = enumOf("ConcernState", "Where a concern stands.", concernStateMeanings);
export const ConcernOutcomeEnum = enumOf("ConcernOutcome", "What came of a concern.", concernOutcomeMeanings);
export const ConcernSourceEnum = enumOf("ConcernSource", "How operators learned of a concern.", {
  REPORTED: "Somebody reported it to them",
  TOLD: "The responder's organization told them of it, as it always does",
});

function enumOf(name: string, description: string, meanings: Readonly<Record<string, string>>) {
  const codes = Object.fromEntries(Object.keys(meanings).map((code) => [code, code]));
  const described = Object.entries(meanings).map(([code, meaning]) => [code, { description: `${meaning}.` }]);
  registerEnumType(codes, { name, description, valuesConfig: Object.fromEntries(described) });
  return codes;
}
