import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import {
  availabilityMeanings,
  costTermMeanings,
  languageSkillMeanings,
  professionMeanings,
  responderStateMeanings,
} from "./responder.codes.ts";

export const ProfessionEnum = codesEnum("Profession", "What a responder is by profession.", professionMeanings);
export const CostTermEnum = codesEnum("CostTerm", "On which terms a responder works.", costTermMeanings);
export const AvailabilityEnum = codesEnum("Availability", "Whether a responder takes needs.", availabilityMeanings);
export const LanguageSkillLevelEnum = codesEnum(
  "LanguageSkillLevel",
  "How a responder serves people in a language.",
  languageSkillMeanings,
);
export const ResponderStateEnum = codesEnum("ResponderState", "Where a responder stands.", responderStateMeanings);
