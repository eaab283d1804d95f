import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import { resourceKindMeanings, resourceRefusalMeanings, resourceStateMeanings } from "./resource.codes.ts";

export const ResourceKindEnum = codesEnum("ResourceKind", "What a resource is.", resourceKindMeanings);
export const ResourceStateEnum = codesEnum(
  "ResourceState",
  "Where an entry of the catalogue stands.",
  resourceStateMeanings,
);
export const ResourceRefusalEnum = codesEnum(
  "ResourceRefusal",
  "Why a proposal was not taken in.",
  resourceRefusalMeanings,
);
