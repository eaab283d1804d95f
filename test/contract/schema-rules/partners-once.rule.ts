import { type EnumValueDefinitionNode, Kind } from "graphql";
import { directiveOf } from "./read-schema.ts";
import type { SchemaRule } from "./schema-rule.ts";

function graphName(value: EnumValueDefinitionNode): string {
  const name = directiveOf(value, "join__graph")?.arguments?.find((argument) => argument.name.value === "name");
  return name?.value.kind === Kind.STRING ? name.value.value : value.name.value;
}

/** Federation composes schemas, not instances: all organizations together are one subgraph. */
export const partnersOnce: SchemaRule = {
  name: "partners-once",
  kinds: ["supergraph"],
  remarks: ({ document }) => {
    const graphs = document.definitions
      .filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION)
      .filter(({ name }) => name.value === "join__Graph")
      .flatMap(({ values }) => (values ?? []).map(graphName));
    const partners = graphs.filter((name) => /^partner/i.test(name));
    return partners.length === 1 && partners[0] === "partners"
      ? []
      : [
          `join__Graph holds ${partners.length === 0 ? "no partners" : partners.join(", ")}; "partners" belongs there once`,
        ];
  },
};
