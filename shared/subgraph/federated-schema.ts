import { buildSubgraphSchema } from "@apollo/subgraph";
import { assertValidSchema, type DocumentNode, type GraphQLSchema, Kind } from "graphql";
import { guardSchema, type SchemaGuard } from "#shared/policy/guard-schema.ts";
import { executableParts } from "#shared/subgraph/executable-parts.ts";
import { type FederationDirective, subgraphDocument } from "#shared/subgraph/subgraph-document.ts";

/** A schema as text for composition, and ready to be executed. */
export type FederatedSchema = { document: DocumentNode; schema: GraphQLSchema };

/** Turns the reference to a row that another subgraph names into the row, through a DataLoader. */
export type ReferenceResolver<Context> = (reference: { id: string }, context: Context) => unknown;

/** Answers a field with arguments at once; TypeGraphQL's own resolver makes promises for each argument. */
export type DirectResolver = (source: never, args: never) => unknown;

const nothing: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

/**
 * A subgraph of what TypeGraphQL built, with one reference resolver per entity that can be looked up here, guarded.
 * @throws Error with everything that is wrong with it as a schema (GraphQL specification, section 3)
 */
export function buildFederatedSchema<Context>(
  plain: GraphQLSchema,
  parts: {
    imports: readonly FederationDirective[];
    references: Readonly<Record<string, ReferenceResolver<Context>>>;
    guard: SchemaGuard<Context>;
    /** By type and field: for fields that are asked hundreds of times for one page. */
    direct?: Readonly<Record<string, Readonly<Record<string, DirectResolver>>>>;
  },
): FederatedSchema {
  const document = subgraphDocument(plain, parts.imports);
  const fields = { typeDefs: document, resolvers: executableParts(plain) };
  const references = Object.entries(parts.references).map(([type, resolve]) => [type, { __resolveReference: resolve }]);
  const looked = { typeDefs: nothing, resolvers: Object.fromEntries(references) };
  const direct = { typeDefs: nothing, resolvers: { ...parts.direct } };
  const schema = guardSchema(buildSubgraphSchema([fields, looked, direct]), parts.guard);
  assertValidSchema(schema);
  return { document, schema };
}
