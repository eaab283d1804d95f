import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import {
  editionFailureMeanings,
  editionStateMeanings,
  roundStateMeanings,
  shareRefusalMeanings,
} from "./edition.codes.ts";

export const EditionStateEnum = codesEnum("EditionState", "Where an edition stands.", editionStateMeanings);
export const RoundStateEnum = codesEnum("EditionRoundState", "Where a round of an edition stands.", roundStateMeanings);
export const ShareRefusalEnum = codesEnum("ShareRefusal", "Why a share was not taken.", shareRefusalMeanings);
export const EditionFailureEnum = codesEnum("EditionFailure", "Why an edition failed.", editionFailureMeanings);
