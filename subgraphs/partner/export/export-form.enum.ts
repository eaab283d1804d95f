import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import { exportFormMeanings } from "./export-form.ts";

export const ExportFormEnum = codesEnum("ExportForm", "In which form needs leave and come in.", exportFormMeanings);
