import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import { helpKindMeanings } from "./help-kind.ts";

export const HelpKindEnum = codesEnum("HelpKind", "What is asked for, or offered.", helpKindMeanings);
