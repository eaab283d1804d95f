import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import {
  cannotUndoMeanings,
  giverMeanings,
  permissionStateMeanings,
  purposeMeanings,
  sectionMeanings,
} from "./permission.codes.ts";

export const PurposeEnum = codesEnum("PermissionPurpose", "What a permission is for.", purposeMeanings);
export const SectionEnum = codesEnum("CaseSection", "A section of a case file.", sectionMeanings);
export const GiverEnum = codesEnum("PermissionGiver", "Who gave a permission.", giverMeanings);
export const PermissionStateEnum = codesEnum("PermissionState", "Where a permission stands.", permissionStateMeanings);
export const CannotUndoEnum = codesEnum("CannotUndo", "What taking back cannot undo.", cannotUndoMeanings);
