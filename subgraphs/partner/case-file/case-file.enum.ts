import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import { receiptKindMeanings } from "./case-file.codes.ts";

export const ReceiptKindEnum = codesEnum(
  "ReceiptKind",
  "What is known of a reader and a section.",
  receiptKindMeanings,
);
