import type { GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import { type DocumentNode, Kind, OperationTypeNode, parse } from "graphql";
import type { GatewayContext } from "../gateway-context.ts";
import type { JsonRecord } from "../partition/json-record.ts";

export type FetchOptions = GraphQLDataSourceProcessOptions<GatewayContext>;

/** One fetch of a query plan. */
export type Fetch = {
  /** The plan's own: the same object whenever the same plan runs. */
  document: DocumentNode;
  query: string;
  variables: JsonRecord;
  context: GatewayContext;
  /** Aborted when the client goes away; never for a command, which is carried out once it was given. */
  signal: AbortSignal | undefined;
};

/**
 * What a data source is asked. Undefined for anything but a fetch of a client's operation.
 * As it reads, it keeps the whole answer out of shared caches: what partners say is for one pair of eyes.
 */
export function readFetch(options: FetchOptions): Fetch | undefined {
  if (!("incomingRequestContext" in options)) return undefined;
  const { request, document, context, incomingRequestContext } = options;
  incomingRequestContext.overallCachePolicy?.restrict({ maxAge: 0, scope: "PRIVATE" });
  const query = request.query ?? "";
  const fetched = document ?? parse(query);
  const signal = isCommand(fetched) ? undefined : context.signal;
  return { document: fetched, query, variables: request.variables ?? {}, context, signal };
}

function isCommand({ definitions }: DocumentNode): boolean {
  return definitions.some(
    (node) => node.kind === Kind.OPERATION_DEFINITION && node.operation === OperationTypeNode.MUTATION,
  );
}
