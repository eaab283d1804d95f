import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import { entryKinds, graphNameOf } from "./entry-kind.ts";

/** Kinds of entries under the graph's names. */
export const EntryKindEnum = codesEnum(
  "AuditEntryKind",
  "What was done: a closed list.",
  Object.fromEntries(Object.entries(entryKinds).map(([kind, meaning]) => [graphNameOf(kind), meaning])),
);
