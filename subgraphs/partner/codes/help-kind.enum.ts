import { codesEnum } from "../graph/codes-enum.ts";
import { helpKindMeanings } from "./help-kind.ts";

export const HelpKindEnum = codesEnum("HelpKind", "What is asked for, or offered.", helpKindMeanings);
