import { type DefinitionNode, type FieldDefinitionNode, Kind, type StringValueNode } from "graphql";
import { directiveOf, inputsOf, isMachinery } from "./read-schema.ts";
import type { SchemaRule } from "./schema-rule.ts";

interface Described {
  readonly place: string;
  readonly node: { readonly description?: StringValueNode | undefined };
}

const rootTypes = ["Query", "Mutation", "Subscription"];

/** A type that only points to another subgraph, which describes it. */
function isReference(definition: DefinitionNode): boolean {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return false;
  const resolvable = directiveOf(definition, "key")?.arguments?.find(({ name }) => name.value === "resolvable");
  return resolvable?.value.kind === Kind.BOOLEAN && !resolvable.value.value;
}

function fieldsIn(owner: string, fields: readonly FieldDefinitionNode[]): readonly Described[] {
  return fields
    .filter((field) => !isMachinery(field.name.value) && directiveOf(field, "external") === undefined)
    .map((node) => ({ place: `${owner}.${node.name.value}`, node }));
}

function partsOf(definition: DefinitionNode): readonly Described[] {
  if (!("name" in definition) || definition.name === undefined || isMachinery(definition.name.value)) return [];
  const owner = definition.name.value;
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION: {
      const itself = rootTypes.includes(owner) ? [] : [{ place: owner, node: definition }];
      return [...itself, ...fieldsIn(owner, definition.fields ?? [])];
    }
    case Kind.OBJECT_TYPE_EXTENSION:
      return fieldsIn(owner, definition.fields ?? []);
    case Kind.ENUM_TYPE_DEFINITION: {
      const values = (definition.values ?? []).map((node) => ({ place: `${owner}.${node.name.value}`, node }));
      return [{ place: owner, node: definition }, ...values];
    }
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.UNION_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return [{ place: owner, node: definition }];
    default:
      return [];
  }
}

/** Types, fields, arguments, input fields and enum values all say what they are. */
export const everythingDescribed: SchemaRule = {
  name: "everything-described",
  kinds: ["supergraph", "partners", "subgraph"],
  remarks: ({ document }) => {
    const definitions = document.definitions.filter((definition) => !isReference(definition));
    return [...definitions.flatMap(partsOf), ...inputsOf({ ...document, definitions })]
      .filter(({ node }) => (node.description?.value ?? "").trim() === "")
      .map(({ place }) => `${place} has no description`);
  },
};
