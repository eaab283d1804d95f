import { ApolloServer, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import { formatBorderError } from "#shared/errors/format-border-error.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import { whileAwaited } from "#shared/http/remaining-time.ts";
import { type Incoming, type Outgoing, type Route, refusal } from "#shared/http/serve-http.ts";
import { type SignedRouteOptions, signedRoute } from "#shared/http/signed-route.ts";

export type SubgraphOptions<Context extends object> = SignedRouteOptions & {
  schema: GraphQLSchema;
  isDevelopment: boolean;
  /** Who asks, with a signal that ends when nobody waits any more; `undefined` for a peer that may not ask here, a word when the token it forwards does not hold. */
  contextOf: (incoming: Incoming, peer: Peer) => Promise<Context | "UNAUTHENTICATED" | undefined>;
};

/** No question of the product takes longer; a caller's own limit is shorter. */
const maxAnswerMs = 10_000;

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
  });
  await server.start();
  const route = signedRoute(options, "/graphql", async (incoming, peer) => {
    return whileAwaited({ ...incoming, maxMs: maxAnswerMs }, async (signal) => {
      const context = await options.contextOf({ ...incoming, signal }, peer);
      if (!context) return refusal(403, "FORBIDDEN");
      if (typeof context === "string") return refusal(401, context);
      return execute(server, incoming, context);
    });
  });
  return { route, stop: () => server.stop() };
}

async function execute<Context extends object>(
  server: ApolloServer<Context>,
  incoming: Incoming,
  context: Context,
): Promise<Outgoing> {
  const body = parseBody(incoming.body);
  if (body === undefined) return refusal(400, "BAD_REQUEST");
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
