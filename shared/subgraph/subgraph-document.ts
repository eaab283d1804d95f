import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
  Kind,
  parse,
  printSchema,
  visit,
} from "graphql";

/** Directives of the Apollo Federation 2.9 subgraph specification. */
export type FederationDirective = "@key" | "@shareable" | "@tag" | "@inaccessible" | "@external" | "@requires";

/**
 * The schema as federation wants to read it: with the directives that stand on its types, fields and arguments,
 * which graphql-js leaves out when it prints.
 */
export function subgraphDocument(schema: GraphQLSchema, imports: readonly FederationDirective[]): DocumentNode {
  const document = visit(parse(printSchema(schema)), {
    ObjectTypeDefinition: (node) => {
      const type = schema.getType(node.name.value);
      if (!isObjectType(type)) return undefined;
      const fields = node.fields?.map((field) => withDirectives(field, type.getFields()[field.name.value]));
      return { ...node, directives: directivesOf(type), ...(fields ? { fields } : {}) };
    },
    ScalarTypeDefinition: (node) => ({ ...node, directives: directivesOf(schema.getType(node.name.value)) }),
  });
  return { kind: Kind.DOCUMENT, definitions: [...parse(linkTo(imports)).definitions, ...document.definitions] };
}

function linkTo(imports: readonly FederationDirective[]): string {
  const list = imports.map((name) => JSON.stringify(name)).join(", ");
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${list}])`;
}

type Described = { readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined };

function directivesOf(described: Described | undefined): readonly ConstDirectiveNode[] {
  return described?.astNode?.directives ?? [];
}

function withDirectives(node: FieldDefinitionNode, field: GraphQLField<unknown, unknown> | undefined) {
  const given = node.arguments?.map((argument) => ({
    ...argument,
    directives: directivesOf(field?.args.find(({ name }) => name === argument.name.value)),
  }));
  return { ...node, directives: directivesOf(field), ...(given ? { arguments: given } : {}) };
}
