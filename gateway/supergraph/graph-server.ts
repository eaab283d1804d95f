import "./config.ts";

import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import type { QueryPlan } from "@apollo/query-planner";
import { ApolloServer, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { formatBorderError } from "#shared/errors/format-border-error.ts";
import type { Outgoing } from "#shared/http/serve-http.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { GatewayContext } from "../gateway-context.ts";
import type { GraphRequest } from "../guard/read-graph-request.ts";
import type { HopBudget } from "./hop-budget.ts";

export type GraphServerOptions = {
  supergraph: string;
  /** By the subgraph's name. */
  sources: ReadonlyMap<string, GraphQLDataSource>;
  budget: HopBudget;
  isDevelopment: boolean;
  maxTokens: number;
  maxRecursiveSelections: number;
  log: Logger;
};

export type GraphServer = {
  answer(request: GraphRequest, context: GatewayContext): Promise<Outgoing>;
  stop(): Promise<void>;
};

/** Ways to answer one query that the planner weighs before it takes the best so far; our queries have a handful. */
const maxEvaluatedPlans = 1_000;

const contentType = "application/json; charset=utf-8";

/** The supergraph behind Apollo's gateway and server, with everything switched off that would speak to others. */
export async function startGraphServer(options: GraphServerOptions): Promise<GraphServer> {
  const server = new ApolloServer<GatewayContext>({
    gateway: createGateway(options),
    nodeEnv: options.isDevelopment ? "development" : "production",
    introspection: options.isDevelopment,
    hideSchemaDetailsFromClientErrors: !options.isDevelopment,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: options.maxTokens },
    maxRecursiveSelections: options.maxRecursiveSelections,
    logger: quietLogger(options.log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
    formatError: (formatted) => formatBorderError(formatted, options.isDevelopment),
  });
  await server.start();
  return { answer: (request, context) => answer(server, request, context), stop: () => server.stop() };
}

function createGateway({ supergraph, sources, budget, log }: GraphServerOptions): ApolloGateway {
  return new ApolloGateway({
    supergraphSdl: supergraph,
    logger: quietLogger(log),
    __exposeQueryPlanExperimental: false,
    // The same document object whenever a plan runs again: what is known of it is found without parsing or hashing.
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true, debug: { maxEvaluatedPlans } },
    experimental_didResolveQueryPlan: ({ queryPlan }) => {
      runWithEvent(queryPlan);
      budget.learn(queryPlan);
    },
    buildService: ({ name }) => {
      const source = sources.get(name);
      if (!source) throw new Error(`The supergraph names a subgraph that nobody serves: ${name}`);
      return source;
    },
  });
}

/**
 * The gateway refuses to run the plan of a stream: its primary fetch would have to be opened, and what follows it run
 * for each event. The primary fetch as the first step is all the difference: the partners' source answers it with the
 * event at hand. The plan is kept by the gateway, so it is changed where it is.
 */
function runWithEvent(plan: QueryPlan): void {
  if (plan.node?.kind !== "Subscription") return;
  const { primary, rest } = plan.node;
  plan.node = { kind: "Sequence", nodes: rest ? [primary, rest] : [primary] };
}

async function answer(
  server: ApolloServer<GatewayContext>,
  { query, variables, operationName }: GraphRequest,
  context: GatewayContext,
): Promise<Outgoing> {
  const answered = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: "POST",
      headers: new HeaderMap([["content-type", "application/json"]]),
      search: "",
      body: { query, variables, ...(operationName === undefined ? {} : { operationName }) },
    },
    context: async () => context,
  });
  const body = answered.body.kind === "complete" ? answered.body.string : "";
  return { status: answered.status ?? 200, headers: { "content-type": contentType }, body };
}

/** Apollo's words may quote what they are about, so they stay out of the log; that it spoke is noted. */
function quietLogger(log: Logger) {
  return {
    debug: () => {},
    info: () => {},
    warn: () => log.warn({}, "graph.warned"),
    error: () => log.error({}, "graph.failed"),
  };
}
