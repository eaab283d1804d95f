import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, type TypeNode } from "graphql";

/** What a field costs is told by its type and by how many entries it may have. */
export type FieldFacts = {
  /** Name of its type, without the list around it. */
  type: string;
  isList: boolean;
  /** Given for a field that takes `first`: how many without it, and at most. */
  page: { usual: number; most: number } | undefined;
  /** Whether anybody may ask it, without a token: commons answers it, or its schema says so by the tag `open`. */
  isOpen: boolean;
};

/** By type, by field; types of objects alone. */
export type GraphFacts = ReadonlyMap<string, ReadonlyMap<string, FieldFacts>>;

const statedMaximum = /\bat most (\d+)\b/i;
const commonsGraph = "COMMONS";
const openTag = "open";

/** Reads the supergraph's text: who answers a field stands there, and so do the maxima of lists. */
export function readFieldFacts(supergraph: string): GraphFacts {
  const types = parse(supergraph, { noLocation: true }).definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
  return new Map(types.map((type) => [type.name.value, fieldsOf(type)]));
}

function fieldsOf(type: ObjectTypeDefinitionNode): ReadonlyMap<string, FieldFacts> {
  const owners = graphsOf(type, "join__type");
  const isOpenType = isTagged(type);
  const facts = (field: FieldDefinitionNode): FieldFacts => {
    const own = graphsOf(field, "join__field");
    return {
      ...unwrap(field.type),
      page: pageOf(field),
      isOpen: isOpenType || isTagged(field) || (own.length > 0 ? own : owners).includes(commonsGraph),
    };
  };
  return new Map((type.fields ?? []).map((field) => [field.name.value, facts(field)]));
}

function graphsOf(node: ObjectTypeDefinitionNode | FieldDefinitionNode, directive: string): string[] {
  const given = (node.directives ?? []).filter(({ name }) => name.value === directive);
  return given.flatMap((one) =>
    (one.arguments ?? []).flatMap(({ name, value }) =>
      name.value === "graph" && value.kind === Kind.ENUM ? [value.value] : [],
    ),
  );
}

function isTagged(node: ObjectTypeDefinitionNode | FieldDefinitionNode): boolean {
  const given = (node.directives ?? []).filter(({ name }) => name.value === "tag");
  const values = given.flatMap((one) => (one.arguments ?? []).map(({ value }) => value));
  return values.some((value) => value.kind === Kind.STRING && value.value === openTag);
}

function pageOf(field: FieldDefinitionNode): FieldFacts["page"] {
  const first = field.arguments?.find(({ name }) => name.value === "first");
  if (!first) return undefined;
  const stated = statedMaximum.exec(first.description?.value ?? "")?.[1];
  const usual = first.defaultValue?.kind === Kind.INT ? Number(first.defaultValue.value) : 1;
  return { usual, most: stated === undefined ? 100 : Number(stated) };
}

function unwrap(type: TypeNode): { type: string; isList: boolean } {
  switch (type.kind) {
    case Kind.NAMED_TYPE:
      return { type: type.name.value, isList: false };
    case Kind.LIST_TYPE:
      return { type: unwrap(type.type).type, isList: true };
    case Kind.NON_NULL_TYPE:
      return unwrap(type.type);
    default:
      return type satisfies never;
  }
}
