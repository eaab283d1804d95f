import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import { answerKindMeanings } from "./answer-time.ts";

export const AnswerKindEnum = codesEnum("AnswerKind", "What somebody is waited for.", answerKindMeanings);
