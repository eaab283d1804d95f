import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import { editionPartStateMeanings, roundRefusalMeanings } from "./edition.codes.ts";

export const EditionPartStateEnum = codesEnum(
  "EditionPartState",
  "Where an edition stands at one organization.",
  editionPartStateMeanings,
);
export const RoundRefusalEnum = codesEnum("RoundRefusal", "Why a round is not answered.", roundRefusalMeanings);
