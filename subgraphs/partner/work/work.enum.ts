import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import { workKindMeanings, workSideMeanings, workStepMeanings } from "./work.codes.ts";

export const WorkSideEnum = codesEnum("WorkSide", "For whom something waits.", workSideMeanings);
export const WorkKindEnum = codesEnum("WorkKind", "What waits.", workKindMeanings);
export const WorkStepEnum = codesEnum("WorkStep", "What is to be done.", workStepMeanings);
