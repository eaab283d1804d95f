import { randomBytes } from "node:crypto";
import { decodeViewer, viewerHeader } from "#shared/auth/viewer.ts";
import { openKeyRing } from "#shared/config/key-ring.ts";
import { openPool, type Pool } from "#shared/database/pool.ts";
import { maxBatchBytes } from "#shared/events/cloud-event.ts";
import { Admission } from "#shared/http/admission.ts";
import { callerOf } from "#shared/http/caller.ts";
import { CallerRates } from "#shared/http/caller-rates.ts";
import { createMessageTrust, type MessageTrust, type Peer } from "#shared/http/message-trust.ts";
import { PartyShares } from "#shared/http/party-shares.ts";
import { createHttpClient } from "#shared/http/send-http.ts";
import type { Incoming, Route } from "#shared/http/serve-http.ts";
import { serveService } from "#shared/http/serve-service.ts";
import { type SignedRouteOptions, signedRoute } from "#shared/http/signed-route.ts";
import { trustPartsOf } from "#shared/http/trust-parts.ts";
import { createLogger, type Logger } from "#shared/logging/logger.ts";
import { createMetrics, type Metrics } from "#shared/metrics/metrics.ts";
import { followDirectory } from "#shared/record/follow-directory.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { startSubgraph } from "#shared/subgraph/subgraph-route.ts";
import type { Tracing } from "#shared/tracing/tracing.ts";
import { cardsAfter, lastChange } from "./card/card.store.ts";
import { loadCards } from "./card/card-copy.store.ts";
import { type FollowedCards, followCards } from "./card/follow-cards.ts";
import { receiveCards } from "./card/receive-cards.ts";
import type { MatchingConfig } from "./config.ts";
import type { MatchingContext } from "./context.ts";
import { migrateMatching } from "./database/migrate.ts";
import { buildMatchingSchema } from "./graph/build-schema.ts";
import { CardIndex } from "./index/card-index.ts";
import { answerHome } from "./question/answer-home.ts";
import { Matcher } from "./question/matcher.ts";
import { matchingAsker } from "./question/question.policy.ts";
import { followStandings } from "./rules/follow-standings.ts";
import { HeldResponders } from "./rules/held-responders.ts";
import { knownRules } from "./rules/known-rules.ts";

/** What can be put in the place of the product's own parts, for measurements and tests. */
export type MatchingParts = {
  clock: () => Date;
  trust?: (book: RecordBook) => MessageTrust;
  log?: Logger;
  tracing?: Tracing | undefined;
};

export type RunningMatching = { port: number; stop(): Promise<void> };

/** Starts matching: its tables, its index loaded from them, and then its address. */
export async function startMatching(config: MatchingConfig, parts: MatchingParts): Promise<RunningMatching> {
  const log = parts.log ?? createLogger("matching", config.logLevel);
  const { clock } = parts;
  await migrateMatching(config.databaseUrl);
  const onError = (err: unknown) => log.error({ err }, "database.connection-lost");
  const pool = openPool({ url: config.databaseUrl, maxConnections: 6, statementTimeoutMs: 15_000, onError });
  const book = new RecordBook({ pin: config.networkPin, maxAgeMs: config.recordsMaxAgeMs, clock });
  const metrics = createMetrics("matching");
  const client = createHttpClient({ connectionsPerOrigin: 1, tls: config.tls });
  const following = await followDirectory({
    ...{ ...config, book, client, pollMs: config.recordsPollMs, log },
    onRefusals: ({ length }) => metrics.refusedRecords.set(length),
  });
  const index = new CardIndex(knownRules, randomBytes(4).readInt32LE());
  const stopStandings = followStandings(book, index);
  const cards = await loadAndFollow({ pool, index, held: new HeldResponders(book), log });
  const ring = openKeyRing({ ...config, log });
  const trust = parts.trust?.(book) ?? createMessageTrust(trustPartsOf({ ring, book, clock }));
  const { tracing } = parts;
  const serving = { config, trust, matcher: new Matcher(index, clock), pool, log, metrics, tracing };
  const served = await serveMatching(serving);
  log.info({ port: served.port, change: cards.change() }, "matching.started");
  return {
    port: served.port,
    stop: async () => {
      await served.stop();
      following.stop();
      ring.stop();
      stopStandings();
      await cards.stop();
      await client.close();
      await pool.close();
    },
  };
}

type FollowedParts = { pool: Pool; index: CardIndex; held: HeldResponders; log: Logger };

/** What changes while the table is read is found again: following begins with the change before the reading. */
async function loadAndFollow(parts: FollowedParts): Promise<FollowedCards> {
  const { pool, index, log } = parts;
  const before = await lastChange(pool);
  const count = await loadCards(pool, index);
  log.info({ count }, "cards.loaded");
  return followCards(parts, before);
}

/** Batches hold a connection to the database each; questions are answered from memory. */
const capacity = {
  questions: { maxRunning: 32, maxWaiting: 64, maxWaitMs: 500 },
  batches: { maxRunning: 4, maxWaiting: 200, maxWaitMs: 5_000 },
};

type Served = {
  config: MatchingConfig;
  trust: MessageTrust;
  matcher: Matcher;
  pool: Pool;
  log: Logger;
  metrics: Metrics;
  tracing: Tracing | undefined;
};

async function serveMatching(served: Served): Promise<RunningMatching> {
  const { config, trust, matcher, pool, log, metrics, tracing } = served;
  const onRefused = (code: string) => log.warn({ code }, "request.refused");
  const signed = { trust, publicUrl: config.publicUrl, onRefused };
  const { schema } = await buildMatchingSchema();
  const { isDevelopment } = config;
  const contextOf = async (incoming: Incoming, peer: Peer): Promise<MatchingContext | undefined> => {
    const isGateway = peer.party === "centre" && peer.service === "gateway";
    return isGateway ? { matcher, asker: matchingAsker(decodeViewer(incoming.headers[viewerHeader])) } : undefined;
  };
  const rates = new CallerRates(config.callerRates);
  const subgraph = await startSubgraph<MatchingContext>({ ...signed, schema, isDevelopment, contextOf, rates });
  const http = await serveService({
    config,
    routes: [...subgraph.routes, ...routesOfHomes(served, signed, rates)],
    maxBodyBytes: maxBatchBytes,
    isReady: async () => (await cardsAfter(pool, 0, 0)).length === 0,
    ...{ log, metrics, tracing },
  });
  const stop = async () => {
    await http.close();
    await subgraph.stop();
  };
  return { port: http.port, stop };
}

/** What homes ask and tell by themselves, in their own name. */
function routesOfHomes({ matcher, pool, log }: Served, signed: SignedRouteOptions, rates: CallerRates): Route[] {
  const [questions, batches] = [new Admission(capacity.questions), new Admission(capacity.batches)];
  const senders = new PartyShares(1); // its batches wait for each other: two would only hold two places
  return [
    signedRoute(signed, "/candidates", async (incoming, peer) => {
      const refused = rates.refuse(callerOf(incoming.headers, peer), performance.now());
      return refused ?? questions.admit(async () => answerHome(matcher, incoming, peer), peer.party);
    }),
    signedRoute(signed, "/events", (incoming, peer) =>
      senders.run(peer.party, () => batches.admit(() => receiveCards({ pool, log }, incoming, peer), peer.party)),
    ),
  ];
}
