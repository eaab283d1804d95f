import { fetchKeySet } from "#shared/auth/fetch-key-set.ts";
import { IssuerKeys } from "#shared/auth/issuer-keys.ts";
import { readKeysAhead } from "#shared/auth/read-keys-ahead.ts";
import { TokenMemory } from "#shared/auth/token-memory.ts";
import type { Viewer } from "#shared/auth/viewer.ts";
import { type KeyRing, openKeyRing } from "#shared/config/key-ring.ts";
import { createMessageTrust, type MessageTrust } from "#shared/http/message-trust.ts";
import { sessionOffers } from "#shared/http/offer-session.ts";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import type { HttpOptions, HttpService } from "#shared/http/serve-http.ts";
import { serveService } from "#shared/http/serve-service.ts";
import { trustPartsOf } from "#shared/http/trust-parts.ts";
import { createLogger, type Logger } from "#shared/logging/logger.ts";
import { newRequestId } from "#shared/logging/request-id.ts";
import { createMetrics, type Metrics } from "#shared/metrics/metrics.ts";
import { clientLimits } from "#shared/query/query-limits.ts";
import { followDirectory } from "#shared/record/follow-directory.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { SessionGuest } from "#shared/session/session-guest.ts";
import { NonceMemory } from "#shared/signature/nonce-memory.ts";
import { createStreamClient } from "#shared/stream/stream-client.ts";
import { streamPath } from "#shared/stream/stream-message.ts";
import type { Tracing } from "#shared/tracing/tracing.ts";
import { CircuitBoard } from "./circuit/circuit-board.ts";
import { CrowdBoard } from "./circuit/crowd-board.ts";
import { clientPages } from "./client/client-pages.ts";
import { buildCommonsSchema } from "./commons/build-commons-schema.ts";
import { partyDirectoryOf } from "./commons/party-directory.ts";
import type { GatewayConfig } from "./config.ts";
import { editionFileRoutes } from "./edition-file/edition-file-routes.ts";
import { explorerMount } from "./explorer/explorer-mount.ts";
import { authenticate, type Credentials, tokenIn } from "./guard/authenticate.ts";
import { type EntranceParts, graphEntrance, openGuards, requestRates } from "./guard/graph-entrance.ts";
import type { RequestRates } from "./guard/request-rates.ts";
import { streamEntrance, streamPlaces } from "./stream/stream-entrance.ts";
import type { StreamBounds } from "./stream/stream-parts.ts";
import { createSources } from "./supergraph/create-sources.ts";
import { type GraphServer, startGraphServer } from "./supergraph/graph-server.ts";
import { readSupergraph, type SupergraphTexts } from "./supergraph/read-supergraph.ts";
import { addressesIn } from "./supergraph/service-addresses.ts";

type Authenticate = (headers: Readonly<Record<string, string>>) => Promise<Credentials>;

/** The seams: what a test or a measurement may put in the place of the real thing. */
export type GatewayParts = {
  clock: () => Date;
  texts?: SupergraphTexts;
  trust?: (book: RecordBook) => MessageTrust;
  authenticate?: Authenticate;
  capacity?: EntranceParts["capacity"];
  streamBounds?: Partial<StreamBounds>;
  log?: Logger;
  tracing?: Tracing | undefined;
};

export type RunningGateway = {
  port: number;
  /** Asks the directory now instead of at the next turn. */
  refreshRecords(): Promise<boolean>;
  stop(): Promise<void>;
};

const connectionsPerService = 64;
/** To one organization: as many as its people may hold open. */
const streamsPerService = streamPlaces.perParty;
const maxTokens = 20_000;
/** Of the time that keys are believed: with keys at most 30 s old, a key taken back is refused within a minute. */
const tokenRecheckShare = 2 / 3;
/** A proof lives a minute, and clocks differ by a few seconds. */
const longestProofMs = 75_000;

/** Starts the gateway: follows the records, loads the supergraph, and answers. */
export async function startGateway(config: GatewayConfig, parts: GatewayParts): Promise<RunningGateway> {
  const log = parts.log ?? createLogger("gateway", config.logLevel);
  const metrics = createMetrics("gateway");
  const client = createHttpClient({ connectionsPerOrigin: connectionsPerService, tls: config.tls });
  const { networkPin: pin, recordsMaxAgeMs: maxAgeMs } = config;
  const book = new RecordBook({ pin, maxAgeMs, clock: parts.clock });
  const { directoryUrl, stateFolder, recordsPollMs: pollMs } = config;
  const texts = parts.texts ?? readSupergraph();
  const following = await followDirectory({
    ...{ book, client, directoryUrl, stateFolder, pollMs, log },
    onRefusals: ({ length }) => metrics.refusedRecords.set(length),
  });
  const ring = openKeyRing({ ...config, log });
  const trust = parts.trust?.(book) ?? defaultTrust({ ring, book, clock: parts.clock, client });
  const graph = await startGraph(config, { ...parts, texts }, { book, trust, client, log, metrics });
  const { issuersPollMs: askEveryMs } = config;
  const keys = new IssuerKeys({ clock: parts.clock, fetchKeys: (issuer) => fetchKeySet(client, issuer), askEveryMs });
  const { ways, stop } = openWays(config, { ...parts, texts }, { graph, book, trust, client, keys, metrics });
  const http = await serveGateway({ config, ways, book, log, metrics, tracing: parts.tracing });
  const ahead = readKeysAhead({ keys, issuers: () => book.issuers(), onChange: (told) => book.onChange(told) });
  log.info({ port: http.port }, "gateway.started");
  return {
    port: http.port,
    refreshRecords: () => following.refresh(),
    stop: async () => {
      following.stop();
      ahead.stop();
      ring.stop();
      await stop(() => http.close());
      await graph.stop();
      await client.close();
    },
  };
}

type Opening = Pick<Shared, "book" | "trust" | "client" | "metrics"> & { graph: GraphServer; keys: IssuerKeys };

/** The ways in: for questions and commands, and for what somebody watches. They share what stands before them. */
function openWays(
  config: GatewayConfig,
  parts: GatewayParts & { texts: SupergraphTexts },
  { graph, book, trust, client, keys, metrics }: Opening,
) {
  const rates = requestRates(config);
  const known = authenticator(config, { book, keys, rates }, parts.clock);
  const entrance = { ...known, ...parts, graph, rates, supergraph: parts.texts.supergraph };
  const guards = openGuards(config, entrance);
  const streamClient = createStreamClient({ streamsPerOrigin: streamsPerService, tls: config.tls });
  const streams = streamEntrance(config, {
    ...{ graph, guards, clock: parts.clock, bounds: parts.streamBounds },
    registry: metrics.registry,
    line: { client: streamClient, trust, findOrganization: addressesIn(book).organization },
    authenticate: parts.authenticate ?? known.authenticateStream,
  });
  const files = editionFileRoutes({
    ...{ client, trust, monotonicMs, timeoutMs: config.deadlineMs },
    findService: () => addressesIn(book).central("statistics"),
    rates: requestRates(config), // of their own: whoever takes files keeps nobody from asking
  });
  const ways: HttpOptions["routes"] = [graphEntrance(config, entrance, guards), streams.route, ...files];
  /** Streams are told of the end before their connections are closed. */
  const stop = async (close: () => Promise<void>) => {
    streams.stop();
    await close();
    await streamClient.close();
  };
  return { ways, stop };
}

type Served = Pick<Shared, "book" | "log" | "metrics"> & {
  config: GatewayConfig;
  ways: HttpOptions["routes"];
  tracing: Tracing | undefined;
};

function serveGateway(served: Served): Promise<HttpService> {
  const { config, ways, book, log, metrics, tracing } = served;
  return serveService({
    config,
    routes: ways,
    mounts: config.isDevelopment ? [explorerMount({ book, publicUrl: config.publicUrl })] : [],
    pages: clientPages({ book, ...config }),
    maxBodyBytes: config.maxRequestBytes,
    isReady: async () => book.party("centre") !== undefined,
    requestIdOf: newRequestId, // never a client's own: two of them could agree on one
    ...{ log, metrics, tracing },
  });
}

type Shared = { book: RecordBook; trust: MessageTrust; client: HttpClient; log: Logger; metrics: Metrics };

function startGraph(
  config: GatewayConfig,
  { texts, ...parts }: GatewayParts & { texts: SupergraphTexts },
  { book, trust, client, log, metrics }: Shared,
): Promise<GraphServer> {
  const circuits = new CircuitBoard({ metrics, monotonicMs, clock: parts.clock });
  const reachOf = (organization: string) => circuits.reachOf(organization);
  const { sources, budget } = createSources({
    partnersSdl: texts.partners,
    commons: buildCommonsSchema({ directory: partyDirectoryOf(book), reachOf }),
    addresses: addressesIn(book),
    heldRows: () => book.heldRows(),
    line: {
      client,
      trust,
      metrics,
      tracing: parts.tracing,
      maxAnswerBytes: config.maxAnswerBytes,
      circuits,
      crowds: new CrowdBoard(monotonicMs),
    },
    log,
    monotonicMs,
  });
  const { isDevelopment } = config;
  return startGraphServer({ supergraph: texts.supergraph, sources, budget, isDevelopment, log, ...clientLimits });
}

function authenticator(
  { publicUrl, issuersPollMs: askEveryMs }: GatewayConfig,
  { book, keys, rates }: { book: RecordBook; keys: IssuerKeys; rates: RequestRates },
  clock: () => Date,
): Pick<EntranceParts, "authenticate" | "callerOf"> & { authenticateStream: Authenticate } {
  const tokens = new TokenMemory(
    { partyOfIssuer: (issuer) => book.partyOfIssuer(issuer), keysOf: (issuer) => keys.of(issuer) },
    { maxTokens, recheckMs: askEveryMs * tokenRecheckShare },
  );
  const proofs = new NonceMemory({ now: clock, longestMs: longestProofMs });
  const remember = (jkt: string, jti: string, expiresAt: Date) => proofs.remember(jkt, jti, expiresAt);
  const waitS = (viewer: Viewer) => {
    const allowed = rates.check({ viewer, address: "" }, 1, monotonicMs());
    return allowed.ok ? 0 : allowed.retryAfterS;
  };
  const known = { tokens, remember, since: proofs.since, waitS };
  // A proof names the address that it was made for: one for a question opens no stream.
  const at = (path: string): Authenticate => {
    const graphUrl = `${publicUrl}${path}`;
    return (headers) => authenticate(headers, { ...known, graphUrl }, clock());
  };
  return {
    authenticate: at("/graphql"),
    authenticateStream: at(streamPath),
    // Tokens that nobody has verified yet share one line with those who bring none.
    callerOf: (headers) => tokens.ownerOf(tokenIn(headers) ?? "") ?? "",
  };
}

type TrustNeeds = { ring: KeyRing; book: RecordBook; clock: () => Date; client: HttpClient };

/** The gateway asks the same services all day: it opens sessions with them. */
function defaultTrust({ ring, book, clock, client }: TrustNeeds): MessageTrust {
  const parts = trustPartsOf({ ring, book, clock });
  const offer = sessionOffers({ client, trust: createMessageTrust(parts) });
  return createMessageTrust({
    ...parts,
    sessions: new SessionGuest({ own: () => ring.signing().keyid, clock, offer }),
  });
}

function monotonicMs(): number {
  return performance.now();
}
