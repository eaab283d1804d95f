import { startAudit } from "#shared/audit/start-audit.ts";
import { decodeViewer, viewerHeader } from "#shared/auth/viewer.ts";
import { openKeyRing } from "#shared/config/key-ring.ts";
import { openPool, type Pool } from "#shared/database/pool.ts";
import { CallerRates } from "#shared/http/caller-rates.ts";
import { createMessageTrust, type MessageTrust, type Peer } from "#shared/http/message-trust.ts";
import { createHttpClient } from "#shared/http/send-http.ts";
import type { Incoming } from "#shared/http/serve-http.ts";
import { serveService } from "#shared/http/serve-service.ts";
import { signedRoute } from "#shared/http/signed-route.ts";
import { trustPartsOf } from "#shared/http/trust-parts.ts";
import { createLogger, type Logger } from "#shared/logging/logger.ts";
import { createMetrics, type Metrics } from "#shared/metrics/metrics.ts";
import { followDirectory } from "#shared/record/follow-directory.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { startSubgraph } from "#shared/subgraph/subgraph-route.ts";
import type { Tracing } from "#shared/tracing/tracing.ts";
import { recordsChain } from "./audit/records-chain.ts";
import type { StatisticsConfig } from "./config.ts";
import type { StatisticsContext } from "./context.ts";
import { migrateStatistics } from "./database/migrate.ts";
import { editionNewsRoute } from "./edition/edition-news-route.ts";
import { type MaskingBook, maskingBookOf } from "./edition/masking-book.ts";
import { startEditionClock } from "./edition/start-edition-clock.ts";
import { startPartnerRelays } from "./edition/start-partner-relays.ts";
import { answerFile, filePath } from "./export/answer-file.ts";
import { buildStatisticsSchema } from "./graph/build-schema.ts";
import { statisticsAsker } from "./graph/statistics.policy.ts";
import { loadTables } from "./table/load-tables.ts";

/** What can be put in the place of the product's own parts, for tests. */
export type StatisticsParts = {
  clock: () => Date;
  trust?: (book: RecordBook) => MessageTrust;
  log?: Logger;
  tracing?: Tracing | undefined;
};

export type RunningStatistics = { port: number; stop(): Promise<void> };

/** Starts the statistics service: its tables, its graph, and what carries editions on. */
export async function startStatistics(config: StatisticsConfig, parts: StatisticsParts): Promise<RunningStatistics> {
  const log = parts.log ?? createLogger("statistics", config.logLevel);
  const { clock, tracing } = parts;
  await migrateStatistics(config.databaseUrl);
  const onError = (err: unknown) => log.error({ err }, "database.connection-lost");
  const pool = openPool({ url: config.databaseUrl, maxConnections: 6, statementTimeoutMs: 10_000, onError });
  const book = new RecordBook({ pin: config.networkPin, maxAgeMs: config.recordsMaxAgeMs, clock });
  const metrics = createMetrics("statistics");
  const client = createHttpClient({ connectionsPerOrigin: 1, tls: config.tls });
  const following = await followDirectory({
    ...{ ...config, book, client, pollMs: config.recordsPollMs, log },
    onRefusals: ({ length }) => metrics.refusedRecords.set(length),
  });
  const ring = openKeyRing({ ...config, log });
  const trust = parts.trust?.(book) ?? createMessageTrust(trustPartsOf({ ring, book, clock }));
  const masking = maskingBookOf(book);
  const key = () => ring.keys().signing;
  const audit = await startAudit({ party: recordsChain, pool, book, client, trust, log, key, clock });
  const relays = await startPartnerRelays({ pool, book, client, trust, log });
  const editions = await startEditionClock({ pool, book: masking, clock, log });
  const served = await serveStatistics({ config, trust, pool, masking, clock, log, metrics, tracing });
  log.info({ port: served.port }, "statistics.started");
  return {
    port: served.port,
    stop: async () => {
      await served.stop();
      await editions.stop();
      await client.close(); // or what is on its way to somebody who hangs would hold up the end
      await relays.stop();
      await audit.stop();
      following.stop();
      ring.stop();
      await pool.close();
    },
  };
}

/** The largest share is a few hundred thousand bytes; a batch holds some. */
const maxBodyBytes = 4 * 1024 * 1024;

type Served = {
  config: StatisticsConfig;
  trust: MessageTrust;
  pool: Pool;
  masking: MaskingBook;
  clock: () => Date;
  log: Logger;
  metrics: Metrics;
  tracing: Tracing | undefined;
};

async function serveStatistics(served: Served): Promise<RunningStatistics> {
  const { config, trust, pool, clock, log, metrics, tracing } = served;
  const onRefused = (code: string) => log.warn({ code }, "request.refused");
  const signed = { trust, publicUrl: config.publicUrl, onRefused };
  const { schema } = await buildStatisticsSchema();
  const subgraph = await startSubgraph<StatisticsContext>({
    ...signed,
    schema,
    isDevelopment: config.isDevelopment,
    contextOf: async (incoming, peer) => contextOf(served, incoming, peer),
    rates: new CallerRates(config.callerRates),
  });
  const http = await serveService({
    config,
    routes: [
      ...subgraph.routes,
      editionNewsRoute(signed, { pool, clock, log }),
      signedRoute(signed, filePath, (incoming, peer) => answerFile(pool, incoming, peer)),
    ],
    maxBodyBytes,
    isReady: async () => (await pool.query("select 1 as one")).length === 1,
    ...{ log, metrics, tracing },
  });
  const stop = async () => {
    await http.close();
    await subgraph.stop();
  };
  return { port: http.port, stop };
}

function contextOf({ pool, masking, clock }: Served, incoming: Incoming, peer: Peer): StatisticsContext | undefined {
  if (peer.party !== "centre" || peer.service !== "gateway") return undefined;
  const viewer = decodeViewer(incoming.headers[viewerHeader]);
  return { pool, viewer, asker: statisticsAsker(viewer), book: masking, tables: loadTables(pool), now: clock() };
}
