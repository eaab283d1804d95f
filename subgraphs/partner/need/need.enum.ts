import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import {
  dueKindMeanings,
  issueOutcomeMeanings,
  issueStatusMeanings,
  needStatusMeanings,
  urgencyMeanings,
} from "./need.codes.ts";

export const UrgencyEnum = codesEnum("Urgency", "How soon help is needed.", urgencyMeanings);
export const NeedStatusEnum = codesEnum("NeedStatus", "Where a need stands.", needStatusMeanings);
export const IssueStatusEnum = codesEnum("IssueStatus", "Where one issue of a need stands.", issueStatusMeanings);
export const DueKindEnum = codesEnum("DueKind", "What kind of date presses.", dueKindMeanings);
export const IssueOutcomeEnum = codesEnum("IssueOutcome", "How an issue of a need came out.", issueOutcomeMeanings);
