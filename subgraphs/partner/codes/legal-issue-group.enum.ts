import { codesEnum } from "#shared/subgraph/codes-enum.ts";

/** As the commons have them: a group is named alike in every part of the graph. */
const groupMeanings = {
  STATUS: "Stay legally",
  RECORD: "Clear my record",
  FAMILY: "Family and children",
  MONEY: "Money owed",
  CRIMINAL_CASE: "The criminal case against those who exploited them",
  SAFETY: "Safety",
  IDENTITY: "Identity and documents",
  HOUSING: "Housing",
  HEALTH_AND_BENEFITS: "Health and benefits",
} as const;

export const LegalIssueGroupEnum = codesEnum("LegalIssueGroup", "The groups of legal issues.", groupMeanings);
