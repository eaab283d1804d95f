import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import { formatBorderError } from "#shared/errors/format-border-error.ts";
import { Admission, type AdmissionLimits, overloaded } from "#shared/http/admission.ts";
import { callerOf } from "#shared/http/caller.ts";
import type { CallerRates } from "#shared/http/caller-rates.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import { whileAwaited } from "#shared/http/remaining-time.ts";
import { type Incoming, jsonAnswer, type Outgoing, type Route, refusal } from "#shared/http/serve-http.ts";
import { type SignedRouteOptions, sessionRoute, signedRoute } from "#shared/http/signed-route.ts";
import { FetchJudge, type FetchRequest } from "#shared/query/fetch-judge.ts";
import { parseKeepableJson } from "#shared/query/keepable-json.ts";
import { fetchLimits } from "#shared/query/query-limits.ts";

export type SubgraphOptions<Context extends object> = SignedRouteOptions & {
  schema: GraphQLSchema;
  isDevelopment: boolean;
  /** Who asks, with a signal that ends when nobody waits any more; `undefined` for a peer that may not ask here, a word when the token it forwards does not hold, or cannot be judged. */
  contextOf: (incoming: Incoming, peer: Peer) => Promise<Context | keyof typeof statuses | undefined>;
  /** Around everything that is done for one request: bounds what it may hold. */
  around?: (work: () => Promise<Outgoing>) => Promise<Outgoing>;
  /** What each caller may ask; without them all that the door lets in. */
  rates?: CallerRates;
  /** Of its door; a measurement may change it. */
  capacity?: AdmissionLimits | undefined;
};

/** A token that cannot be judged is no fault of this service: a 5xx would have the gateway ask it no more. */
const statuses = { UNAUTHENTICATED: 401, SERVICE_UNAVAILABLE: 424 } as const;

export type Subgraph = { routes: readonly Route[]; stop(): Promise<void> };

/** No question of the product takes longer; a caller's own limit is shorter. */
const maxAnswerMs = 10_000;

/** More at once would only wait for the same few connections to the database. */
const usualCapacity: AdmissionLimits = {
  ...{ maxRunning: 32, minRunning: 8, lateMs: 500, lateLagMs: 60 },
  ...{ maxWaiting: 64, maxWaitMs: 400 },
};

/**
 * A subgraph at `/graphql`, and where its callers open sessions: only signed requests, only closed error codes, no
 * landing page, no batches.
 */
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
  const door = new Admission(options.capacity ?? usualCapacity);
  const parts = { server, options, judge: new FetchJudge() };
  const around = options.around ?? ((work) => work());
  const route = signedRoute(options, "/graphql", async (incoming, peer) => {
    // Inside of the signature: a refusal that nobody signed could come from anybody.
    const caller = callerOf(incoming.headers, peer);
    const refused = options.rates?.refuse(caller, performance.now());
    if (refused) return refused;
    const work = (signal: AbortSignal) =>
      door.admit(() => around(() => answer(parts, { ...incoming, signal }, peer)), caller?.party);
    return whileAwaited({ ...incoming, maxMs: maxAnswerMs }, work);
  });
  return { routes: [route, sessionRoute(options)], stop: () => server.stop() };
}

type AnsweringParts<Context extends object> = {
  server: ApolloServer<Context>;
  options: SubgraphOptions<Context>;
  judge: FetchJudge;
};

async function answer<Context extends object>(
  { server, options, judge }: AnsweringParts<Context>,
  incoming: Incoming,
  peer: Peer,
): Promise<Outgoing> {
  if (incoming.signal.aborted) return overloaded(); // it waited for its turn in vain: nobody reads this
  const judged = judge.judge(parseKeepableJson(incoming.body.toString("utf8")));
  if (!judged.ok) return refusal(400, judged.code);
  const context = await options.contextOf(incoming, peer);
  if (!context) return refusal(403, "FORBIDDEN");
  if (typeof context === "string") return refusal(statuses[context], context);
  return execute(server, judged.request, context);
}

async function execute<Context extends object>(
  server: ApolloServer<Context>,
  body: FetchRequest,
  contextValue: Context,
): Promise<Outgoing> {
  try {
    const { body: answer, http } = await server.executeOperation(body, { contextValue });
    return answer.kind === "single" ? jsonAnswer(http.status ?? 200, answer.singleResult) : refusal(500, "INTERNAL");
  } catch {
    return refusal(500, "INTERNAL"); // Apollo Server has told its log; whoever asks learns nothing
  }
}
