import type { DocumentNode, FieldDefinitionNode } from "graphql";
import { isList, namedTypeOf, objectsOf, rootFieldsOf } from "./read-schema.ts";
import type { SchemaRule } from "./schema-rule.ts";

function tellsProblems(document: DocumentNode, { type }: FieldDefinitionNode): boolean {
  return objectsOf(document)
    .filter(({ name }) => name.value === namedTypeOf(type))
    .flatMap(({ fields }) => fields ?? [])
    .some((field) => field.name.value === "problems" && isList(field.type) && namedTypeOf(field.type) === "Problem");
}

/** Expected failures are data, all at once. */
export const commandTellsProblems: SchemaRule = {
  name: "command-tells-problems",
  kinds: ["supergraph", "partners", "subgraph"],
  remarks: ({ document }) =>
    rootFieldsOf(document, "Mutation")
      .filter((field) => isList(field.type) || !tellsProblems(document, field))
      .map(({ name }) => `Mutation.${name.value} gives back no payload with problems: [Problem!]!`),
};
