import "reflect-metadata";
import { registerEnumType } from "type-graphql";
import { entryKinds, graphNameOf } from "./entry-kind.ts";

/** Kinds of entries under the graph's names; their values are those of the database. */
export const EntryKindEnum: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(entryKinds).map((kind) => [graphNameOf(kind), kind]),
);

registerEnumType(EntryKindEnum, {
  name: "AuditEntryKind",
  description: "What was done: a closed list.",
  valuesConfig: Object.fromEntries(
    Object.entries(entryKinds).map(([kind, meaning]) => [graphNameOf(kind), { description: `${meaning}.` }]),
  ),
});
