import { buildSubgraphSchema, printSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, parse } from "graphql";
import { createResolversMap } from "type-graphql";

export type ReferenceResolver<Context> = (reference: { id: string }, context: Context) => unknown;

export type FederatedSchemaParts<Context> = {
  /** What TypeGraphQL built. */
  schema: GraphQLSchema;
  /** Lines that TypeGraphQL cannot say: `extend schema @link(…)`, directive definitions. */
  head: string;
  /** By entity type: turns a key into the row, through a DataLoader. */
  references: Readonly<Record<string, ReferenceResolver<Context>>>;
};

/** The text of a subgraph's schema with its federation directives (Apollo Federation 2.9 subgraph specification). */
export function printFederatedSchema({ schema, head }: { schema: GraphQLSchema; head: string }): string {
  return `${head.trim()}\n\n${printSubgraphSchema(schema).trim()}\n`;
}

/** A subgraph's executable schema: the printed text, TypeGraphQL's resolvers, and one reference resolver per entity. */
export function buildFederatedSchema<Context>(parts: FederatedSchemaParts<Context>): GraphQLSchema {
  const resolvers = createResolversMap(parts.schema);
  const referenced = Object.fromEntries(
    Object.entries(parts.references).map(([type, resolve]) => [type, { __resolveReference: resolve }]),
  );
  return buildSubgraphSchema({
    typeDefs: parse(printFederatedSchema(parts)),
    resolvers: merge(resolvers, referenced),
  });
}

type ResolverMap = Parameters<typeof buildSubgraphSchema>[0] extends infer Given
  ? Given extends { resolvers?: infer Resolvers }
    ? NonNullable<Resolvers>
    : never
  : never;

function merge(resolvers: object, referenced: Record<string, object>): ResolverMap {
  const merged: Record<string, object> = { ...resolvers };
  for (const [type, reference] of Object.entries(referenced)) merged[type] = { ...merged[type], ...reference };
  return merged as ResolverMap;
}
