import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import {
  conflictOutcomeMeanings,
  declineReasonMeanings,
  endReasonMeanings,
  introductionOutcomeMeanings,
  introductionReasonMeanings,
  introductionStateMeanings,
  notTakenReasonMeanings,
  questionAnswerMeanings,
  questionCodeMeanings,
  sideMeanings,
  spokenSideMeanings,
  stepKindMeanings,
} from "./introduction.codes.ts";
import { nextStepMeanings } from "./move-introduction.ts";

export const IntroductionStateEnum = codesEnum(
  "IntroductionState",
  "Where an introduction stands.",
  introductionStateMeanings,
);
export const IntroductionSideEnum = codesEnum("IntroductionSide", "Whose word it is, or should be.", sideMeanings);
export const SpokenSideEnum = codesEnum(
  "SpokenSide",
  "For which side somebody speaks who is on both, as where an organization asks its own responder.",
  spokenSideMeanings,
);
export const IntroductionStepKindEnum = codesEnum("IntroductionStepKind", "What happened.", stepKindMeanings);
export const IntroductionNextStepEnum = codesEnum("IntroductionNextStep", "What comes next.", nextStepMeanings);
export const DeclineReasonEnum = codesEnum("DeclineReason", "Why somebody says no.", declineReasonMeanings);
export const EndReasonEnum = codesEnum("EndReason", "Why somebody cannot go on.", endReasonMeanings);
export const NotTakenReasonEnum = codesEnum("NotTakenReason", "Why nothing came of it.", notTakenReasonMeanings);
export const IntroductionOutcomeEnum = codesEnum(
  "IntroductionOutcome",
  "What came of an introduction.",
  introductionOutcomeMeanings,
);
export const IntroductionReasonEnum = codesEnum(
  "IntroductionReason",
  "Why an introduction came to its end.",
  introductionReasonMeanings,
);
export const ConflictOutcomeEnum = codesEnum(
  "ConflictOutcome",
  "What a look for conflicts of interest came to.",
  conflictOutcomeMeanings,
);
export const QuestionCodeEnum = codesEnum("QuestionCode", "What one side asks the other.", questionCodeMeanings);
export const QuestionAnswerEnum = codesEnum("QuestionAnswer", "An answer to a question.", questionAnswerMeanings);
