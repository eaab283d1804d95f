import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from "graphql";
import { AlightError } from "#shared/errors/alight-error.ts";

/**
 * What the web client may ask for, as one TypeScript type in the form that `initGraphQLTada` takes: the supergraph
 * without the types of federation and without what is not in the API. `gql.tada`'s own program cannot print it here:
 * it needs the compiler's API, and TypeScript 7 has none.
 * @throws AlightError CONFIGURATION on a kind of type that the graph did not have when this was written
 */
export function printGraphTypes(supergraph: string): string {
  const schema = buildSchema(supergraph);
  const types = Object.values(schema.getTypeMap()).filter(isOfApi);
  const lines = types.map((type) => `    ${type.name}: ${printType(type)};`).sort();
  return [
    "export type introspection = {",
    `  name: never; query: ${rootOf(schema.getQueryType())}; mutation: ${rootOf(schema.getMutationType())};`,
    `  subscription: ${rootOf(schema.getSubscriptionType())};`,
    "  types: {",
    ...lines,
    "  };",
    "};",
    "",
  ].join("\n");
}

function rootOf(type: ReturnType<GraphQLSchema["getQueryType"]>): string {
  return type ? quote(type.name) : "never";
}

function isOfApi(type: GraphQLNamedType): boolean {
  return !isIntrospectionType(type) && !/^(join|link)__/.test(type.name) && isAccessible(type);
}

function isAccessible({ astNode }: Pick<GraphQLNamedType | GraphQLField<unknown, unknown>, "astNode">): boolean {
  return !astNode?.directives?.some(({ name }) => name.value === "inaccessible");
}

function printType(type: GraphQLNamedType): string {
  if (isScalarType(type)) return "unknown";
  if (isEnumType(type)) return `{ name: ${quote(type.name)}; enumValues: ${printValues(type)}; }`;
  if (isInputObjectType(type)) return printInput(type);
  if (!isObjectType(type)) throw new AlightError("CONFIGURATION", `No type can be printed for ${type.name}.`);
  const fields = Object.values(type.getFields())
    .filter(isAccessible)
    .map((field) => `${field.name}: { name: ${quote(field.name)}; type: ${printReference(field.type)} };`);
  return `{ kind: 'OBJECT'; name: ${quote(type.name)}; fields: { ${fields.join(" ")} }; }`;
}

function printValues(type: GraphQLEnumType): string {
  return type
    .getValues()
    .map(({ name }) => quote(name))
    .join(" | ");
}

function printInput(type: GraphQLInputObjectType): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const given = field.defaultValue === undefined ? "null" : JSON.stringify(JSON.stringify(field.defaultValue));
    return `{ name: ${quote(field.name)}; type: ${printReference(field.type)}; defaultValue: ${given} }`;
  });
  return `{ kind: 'INPUT_OBJECT'; name: ${quote(type.name)}; isOneOf: false; inputFields: [${fields.join(", ")}]; }`;
}

function printReference(type: GraphQLType): string {
  if (isNonNullType(type)) return `{ kind: 'NON_NULL'; name: never; ofType: ${printReference(type.ofType)}; }`;
  if (isListType(type)) return `{ kind: 'LIST'; name: never; ofType: ${printReference(type.ofType)}; }`;
  return `{ kind: ${quote(kindOf(type))}; name: ${quote(type.name)}; ofType: null; }`;
}

function kindOf(type: GraphQLNamedType): string {
  if (isScalarType(type)) return "SCALAR";
  if (isEnumType(type)) return "ENUM";
  return isInputObjectType(type) ? "INPUT_OBJECT" : "OBJECT";
}

function quote(name: string): string {
  return `'${name}'`;
}
