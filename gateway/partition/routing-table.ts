import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type TypeNode,
} from "graphql";

export type FieldRule = {
  /** Name of the type inside all lists. */
  type: string;
  listDepth: number;
  /** Never null, by the schema. */
  isRequired: boolean;
  /** The argument whose id names the organization that answers. */
  partitionArgument: string | undefined;
  /** Every partner may see it: read without telling its owner who asks. */
  isNetwork: boolean;
};

export type TypeRule = {
  name: string;
  fields: ReadonlyMap<string, FieldRule>;
  /** Fields of its keys; none for a plain value. */
  keyFields: ReadonlySet<string>;
  /** Whether its ids name rows of whoever answers, so that each must carry the answerer's own prefix. */
  ownsRows: boolean;
};

export type RoutingTable = {
  objects: ReadonlyMap<string, TypeRule>;
  /** Interfaces and unions, with the objects they may be. */
  abstracts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Scalars of our own, whose values may be any JSON. */
  openScalars: ReadonlySet<string>;
};

export const entityUnion = "_Entity";

/** Its id is an organization's own slug and not that of a row: anybody may refer to it. */
const partitionType = "Organization";

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/**
 * What the split must know of the partners' schema. It is read from their own SDL: `@partition` and `@network` are
 * not in the composed supergraph.
 */
export function buildRoutingTable(partnersSdl: string): RoutingTable {
  const { definitions } = parse(partnersSdl, { noLocation: true });
  const objects = new Map<string, TypeRule>();
  for (const [name, nodes] of Map.groupBy(definitions.filter(isObject), (node) => node.name.value)) {
    objects.set(name, readObject(name, nodes));
  }
  const entities = [...objects.values()].filter(({ keyFields }) => keyFields.size > 0);
  return {
    objects,
    abstracts: new Map([...readAbstracts(definitions), [entityUnion, new Set(entities.map(({ name }) => name))]]),
    openScalars: new Set([
      "_Any",
      ...definitions.flatMap((node) => (node.kind === Kind.SCALAR_TYPE_DEFINITION ? [node.name.value] : [])),
    ]),
  };
}

function isObject(node: DefinitionNode): node is ObjectNode {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
}

function readObject(name: string, nodes: readonly ObjectNode[]): TypeRule {
  const keys = nodes.flatMap((node) => node.directives ?? []).filter(({ name: { value } }) => value === "key");
  const keyFields = new Set(keys.flatMap((key) => textArgument(key, "fields").match(/[_A-Za-z]\w*/g) ?? []));
  const isHere = keys.some((key) => !isUnresolvable(key));
  const fields = nodes.flatMap((node) => node.fields ?? []).map(readField);
  const entry: [string, FieldRule] = ["_entities", entitiesRule];
  return {
    name,
    fields: new Map(name === "Query" ? [...fields, entry] : fields),
    keyFields,
    ownsRows: isHere && keyFields.has("id") && name !== partitionType,
  };
}

const entitiesRule: FieldRule = {
  type: entityUnion,
  listDepth: 1,
  isRequired: false,
  partitionArgument: undefined,
  isNetwork: false,
};

function readField(field: FieldDefinitionNode): [string, FieldRule] {
  const marked = field.arguments?.find((argument) => has(argument.directives, "partition"));
  return [
    field.name.value,
    {
      ...typeOf(field.type),
      isRequired: field.type.kind === Kind.NON_NULL_TYPE,
      partitionArgument: marked?.name.value,
      isNetwork: has(field.directives, "network"),
    },
  ];
}

function typeOf(node: TypeNode): { type: string; listDepth: number } {
  if (node.kind === Kind.NAMED_TYPE) return { type: node.name.value, listDepth: 0 };
  const inner = typeOf(node.type);
  return node.kind === Kind.LIST_TYPE ? { ...inner, listDepth: inner.listDepth + 1 } : inner;
}

function readAbstracts(definitions: readonly DefinitionNode[]): Map<string, ReadonlySet<string>> {
  const abstracts = new Map<string, ReadonlySet<string>>();
  for (const node of definitions) {
    if (node.kind === Kind.UNION_TYPE_DEFINITION) {
      abstracts.set(node.name.value, new Set(node.types?.map(({ name }) => name.value)));
    } else if (node.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      abstracts.set(node.name.value, implementersOf(node.name.value, definitions));
    }
  }
  return abstracts;
}

function implementersOf(name: string, definitions: readonly DefinitionNode[]): ReadonlySet<string> {
  const nodes = definitions.filter(isObject);
  return new Set(
    nodes.filter((node) => node.interfaces?.some((one) => one.name.value === name)).map((node) => node.name.value),
  );
}

function has(directives: readonly ConstDirectiveNode[] | undefined, name: string): boolean {
  return directives?.some((directive) => directive.name.value === name) ?? false;
}

function textArgument(directive: ConstDirectiveNode, name: string): string {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : "";
}

function isUnresolvable(key: ConstDirectiveNode): boolean {
  const value = key.arguments?.find((argument) => argument.name.value === "resolvable")?.value;
  return value?.kind === Kind.BOOLEAN && !value.value;
}
