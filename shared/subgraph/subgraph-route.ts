import { ApolloServer, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import { formatBorderError } from "#shared/errors/format-border-error.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import { type Incoming, type Outgoing, type Route, refusal } from "#shared/http/serve-http.ts";
import { type SignedRouteOptions, signedRoute } from "#shared/http/signed-route.ts";
import { FetchJudge, type FetchRequest } from "#shared/query/fetch-judge.ts";
import { fetchLimits } from "#shared/query/query-limits.ts";

export type SubgraphOptions<Context extends object> = SignedRouteOptions & {
  schema: GraphQLSchema;
  isDevelopment: boolean;
  /** Who asks; `undefined` for a peer that may not ask here, a word when the token it forwards does not hold. */
  contextOf: (incoming: Incoming, peer: Peer) => Promise<Context | "UNAUTHENTICATED" | undefined>;
  /** Around everything that is done for one request: bounds what it may hold. */
  around?: (work: () => Promise<Outgoing>) => Promise<Outgoing>;
};

export type Subgraph = { route: Route; stop(): Promise<void> };

/** A subgraph at `/graphql`: only signed requests, only closed error codes, no landing page, no batches. */
export async function startSubgraph<Context extends object>(options: SubgraphOptions<Context>): Promise<Subgraph> {
  const server = new ApolloServer<Context>({
    schema: options.schema,
    introspection: options.isDevelopment,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
    formatError: (formatted) => formatBorderError(formatted, options.isDevelopment),
    parseOptions: { maxTokens: fetchLimits.maxTokens },
    maxRecursiveSelections: fetchLimits.maxRecursiveSelections,
    hideSchemaDetailsFromClientErrors: !options.isDevelopment,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
  });
  await server.start();
  const judge = new FetchJudge();
  const around = options.around ?? ((work) => work());
  const handle = async (incoming: Incoming, peer: Peer) => {
    const judged = judge.judge(parseBody(incoming.body));
    if (!judged.ok) return refusal(400, judged.code);
    const context = await options.contextOf(incoming, peer);
    if (!context) return refusal(403, "FORBIDDEN");
    if (typeof context === "string") return refusal(401, context);
    return execute(server, judged.request, context);
  };
  const route = signedRoute(options, "/graphql", (incoming, peer) => around(() => handle(incoming, peer)));
  return { route, stop: () => server.stop() };
}

async function execute<Context extends object>(
  server: ApolloServer<Context>,
  body: FetchRequest,
  context: Context,
): Promise<Outgoing> {
  const headers = new HeaderMap([["content-type", "application/json"]]);
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: "POST", headers, search: "", body },
    context: async () => context,
  });
  const text = answer.body.kind === "complete" ? answer.body.string : "";
  return { status: answer.status ?? 200, headers: { "content-type": "application/json; charset=utf-8" }, body: text };
}

function parseBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
