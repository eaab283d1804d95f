import {
  type GraphQLFieldResolver,
  GraphQLScalarType,
  type GraphQLSchema,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";

type FieldResolvers = Record<string, GraphQLFieldResolver<unknown, unknown>>;

/** What a schema's document cannot hold: the functions of its fields, and its own scalars. */
export function executableParts(schema: GraphQLSchema): Record<string, FieldResolvers | GraphQLScalarType> {
  const parts: Record<string, FieldResolvers | GraphQLScalarType> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (type instanceof GraphQLScalarType && !isSpecifiedScalarType(type)) parts[type.name] = type;
    if (!isObjectType(type)) continue;
    const fields = Object.values(type.getFields());
    parts[type.name] = Object.fromEntries(fields.flatMap(({ name, resolve }) => (resolve ? [[name, resolve]] : [])));
  }
  return parts;
}
