import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type TypeNode,
} from "graphql";
import type { ReadSchema, SchemaKind } from "./schema-rule.ts";

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

function declares(document: DocumentNode, kind: Kind, name: string): boolean {
  return document.definitions.some((node) => node.kind === kind && "name" in node && node.name?.value === name);
}

function kindOf(document: DocumentNode): SchemaKind {
  if (declares(document, Kind.ENUM_TYPE_DEFINITION, "join__Graph")) return "supergraph";
  return declares(document, Kind.DIRECTIVE_DEFINITION, "partition") ? "partners" : "subgraph";
}

export function readSchema(sdl: string): ReadSchema {
  const document = parse(sdl, { noLocation: true });
  return { kind: kindOf(document), document };
}

/** Names that federation brings along: `join__…`, `link__…`, `_Service`, `_entities`. */
export function isMachinery(name: string): boolean {
  return name.startsWith("_") || /^(join|link|federation|core)__/.test(name);
}

export function directiveOf(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): ConstDirectiveNode | undefined {
  return node.directives?.find((directive) => directive.name.value === name);
}

/** Object types, whether defined or extended. */
export function objectsOf(document: DocumentNode): readonly ObjectNode[] {
  return document.definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
}

/** The fields of a root type: `Query`, `Mutation` or `Subscription`. */
export function rootFieldsOf(document: DocumentNode, root: string): readonly FieldDefinitionNode[] {
  return objectsOf(document)
    .filter(({ name }) => name.value === root)
    .flatMap(({ fields }) => fields ?? [])
    .filter(({ name }) => !isMachinery(name.value));
}

export interface PlacedInput {
  readonly place: string;
  readonly node: InputValueDefinitionNode;
}

function argumentsIn(owner: string, fields: readonly FieldDefinitionNode[]): readonly PlacedInput[] {
  return fields.flatMap((field) =>
    (field.arguments ?? []).map((node) => ({ place: `${owner}.${field.name.value}(${node.name.value})`, node })),
  );
}

/** Everything a client may send: arguments of fields, and fields of input types. */
export function inputsOf(document: DocumentNode): readonly PlacedInput[] {
  return document.definitions.flatMap((definition): readonly PlacedInput[] => {
    if (!("name" in definition) || definition.name === undefined || isMachinery(definition.name.value)) return [];
    const owner = definition.name.value;
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION:
      case Kind.INTERFACE_TYPE_DEFINITION:
        return argumentsIn(
          owner,
          (definition.fields ?? []).filter(({ name }) => !isMachinery(name.value)),
        );
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        return (definition.fields ?? []).map((node) => ({ place: `${owner}.${node.name.value}`, node }));
      default:
        return [];
    }
  });
}

export function isList(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;
}

export function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}
