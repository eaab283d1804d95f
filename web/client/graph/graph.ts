import { initGraphQLTada } from "gql.tada";
import type { introspection } from "../../../dist/web/graph-types.ts";

/**
 * Writes an operation or a fragment; what it gives is typed by the supergraph. Operations stand in files
 * `noun.operations.ts`, all of whose exports are registered with the gateway.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { ID: string; DateTime: string; Date: string; SignedRecord: string };
}>();
