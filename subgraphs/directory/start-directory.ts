import { randomUUID } from "node:crypto";
import type { MikroORM } from "@mikro-orm/postgresql";
import { decodeViewer, viewerHeader } from "#shared/auth/viewer.ts";
import { type KeyRing, openKeyRing } from "#shared/config/key-ring.ts";
import { ConnectionShares } from "#shared/database/connection-shares.ts";
import { healthRoutes } from "#shared/http/health-routes.ts";
import { createMessageTrust, type MessageTrust, type Peer } from "#shared/http/message-trust.ts";
import { type Incoming, jsonAnswer, type Mount, type Route, serveHttp } from "#shared/http/serve-http.ts";
import { createLogger, type Logger } from "#shared/logging/logger.ts";
import { createMetrics } from "#shared/metrics/metrics.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { NonceMemory } from "#shared/signature/nonce-memory.ts";
import { startSubgraph } from "#shared/subgraph/subgraph-route.ts";
import { type DirectoryAudit, openAudit } from "./audit/start-directory-audit.ts";
import type { DirectoryConfig } from "./config.ts";
import type { DirectoryContext } from "./context.ts";
import { openOrm } from "./database/open-orm.ts";
import { buildDirectorySchema } from "./graph/build-schema.ts";
import { createIssuer, type MountedIssuer } from "./identity/mount-issuer.ts";
import { importBundle } from "./organization/import-bundle.ts";
import { directoryAsker } from "./organization/organization.policy.ts";
import { listedStatements } from "./organization/organization.store.ts";
import { loadOrganizations } from "./organization/organization-loader.ts";

export type DirectoryParts = { clock: () => Date; trust?: (book: RecordBook) => MessageTrust };
export type RunningDirectory = { port: number; stop(): Promise<void> };

/** Of the database's connections, at a time: a request's own transaction, and what it reads beside it. */
const maxRequestConnections = 2;

/** Starts the directory: its tables, its people's issuer, the signed graph, and the open list of records. */
export async function startDirectory(config: DirectoryConfig, parts: DirectoryParts): Promise<RunningDirectory> {
  const log = createLogger("directory", config.logLevel);
  const { clock } = parts;
  const shares = new ConnectionShares(maxRequestConnections);
  const orm = await openOrm(config.databaseUrl, shares);
  await beginWithRecords(orm, config, clock());
  const book = new RecordBook({ pin: config.networkPin, maxAgeMs: Number.POSITIVE_INFINITY, clock });
  const refresh = async () => {
    await book.accept(await listedStatements(orm.em.fork()));
  };
  await refresh();
  const ring = openKeyRing({ ...config, log });
  const trust = parts.trust?.(book) ?? defaultTrust(ring, book, clock);
  const issuer = await createIssuer({ ...config, onKeys: ring.onChange, log, clock });
  const audit = await openAudit({ config, ring, book, trust, clock, log });
  const sources = { orm, shares, pin: config.networkPin, clock, refresh, viewerNow: issuer.viewerNow };
  const served = await serveDirectory({ config, sources, trust, mounts: issuer.mounts, audit, log });
  log.info({ port: served.port }, "directory.started");
  return {
    port: served.port,
    stop: async () => {
      ring.stop();
      await served.stop();
      await audit.stop();
      await issuer.close();
      await orm.close();
    },
  };
}

async function beginWithRecords(
  orm: MikroORM,
  { recordsPath, networkPin: pin }: DirectoryConfig,
  now: Date,
): Promise<void> {
  if (recordsPath === undefined) return;
  await orm.em.fork().transactional((em) => importBundle(em, recordsPath, { pin, now }));
}

type Served = {
  config: DirectoryConfig;
  sources: Sources;
  trust: MessageTrust;
  mounts: readonly Mount[];
  audit: DirectoryAudit;
  log: Logger;
};

async function serveDirectory({ config, sources, trust, mounts, audit, log }: Served): Promise<RunningDirectory> {
  const metrics = createMetrics("directory");
  const { orm } = sources;
  const subgraph = await startSubgraph<DirectoryContext>({
    schema: (await buildDirectorySchema()).schema,
    isDevelopment: config.isDevelopment,
    trust,
    publicUrl: config.publicUrl,
    onRefused: (code) => log.warn({ code }, "request.refused"),
    contextOf: (incoming, peer) => contextOf(sources, incoming, peer),
    around: (work) => sources.shares.run(work),
  });
  const http = await serveHttp({
    host: config.host,
    port: config.port,
    routes: [
      ...subgraph.routes,
      recordsRoute(orm),
      ...audit.routes,
      ...healthRoutes({ metrics, metricsToken: config.metricsToken, isReady: () => orm.isConnected() }),
    ],
    mounts,
    maxBodyBytes: 1024 * 1024,
    maxBodyMs: 10_000,
    onAnswer: (route, status, seconds) => metrics.requests.observe({ route, status: String(status) }, seconds),
    tls: config.tls,
    onRefusedConnection: (code) => log.warn({ code }, "connection.refused"),
    onError: (err) => log.error({ err }, "request.failed"),
  });
  const stop = async () => {
    await http.close();
    await subgraph.stop();
  };
  return { port: http.port, stop };
}

function defaultTrust(ring: KeyRing, book: RecordBook, clock: () => Date): MessageTrust {
  return createMessageTrust({
    book,
    key: ring.signing,
    clock,
    nonces: new NonceMemory({ now: clock }),
    newNonce: randomUUID,
  });
}

type Sources = {
  orm: MikroORM;
  shares: ConnectionShares;
  pin: string;
  clock: () => Date;
  refresh: () => Promise<void>;
  viewerNow: MountedIssuer["viewerNow"];
};

async function contextOf(sources: Sources, incoming: Incoming, peer: Peer): Promise<DirectoryContext | undefined> {
  if (peer.party !== "centre" || peer.service !== "gateway") return undefined;
  const em = sources.orm.em.fork();
  const viewer = await sources.viewerNow(decodeViewer(incoming.headers[viewerHeader]));
  return {
    em,
    viewer,
    asker: directoryAsker(viewer),
    networkPin: sources.pin,
    now: sources.clock(),
    organizations: loadOrganizations(em),
    onChanged: sources.refresh,
  };
}

/** Open to all: whoever reads it verifies every statement in it. */
function recordsRoute(orm: MikroORM): Route {
  return {
    method: "GET",
    path: "/records",
    handle: async () => jsonAnswer(200, { parties: await listedStatements(orm.em.fork()) }),
  };
}
