import { randomUUID } from "node:crypto";
import type { MikroORM } from "@mikro-orm/postgresql";
import { decodeViewer, viewerHeader } from "#shared/auth/viewer.ts";
import { openKeyRing } from "#shared/config/key-ring.ts";
import { ConnectionShares } from "#shared/database/connection-shares.ts";
import { openPool, type Pool } from "#shared/database/pool.ts";
import { CallerRates } from "#shared/http/caller-rates.ts";
import { createMessageTrust, type MessageTrust, type Peer } from "#shared/http/message-trust.ts";
import { PartyShares } from "#shared/http/party-shares.ts";
import { type Incoming, jsonAnswer, type Mount, type Route } from "#shared/http/serve-http.ts";
import { serveService } from "#shared/http/serve-service.ts";
import { shareFlight } from "#shared/http/share-flight.ts";
import { type SignedRouteOptions, signedRoute } from "#shared/http/signed-route.ts";
import { trustPartsOf } from "#shared/http/trust-parts.ts";
import { createLogger, type Logger } from "#shared/logging/logger.ts";
import { createMetrics } from "#shared/metrics/metrics.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { startSubgraph } from "#shared/subgraph/subgraph-route.ts";
import type { Tracing } from "#shared/tracing/tracing.ts";
import { type DirectoryAudit, openAudit } from "./audit/start-directory-audit.ts";
import { heldResponders } from "./concern/organization-concern.store.ts";
import { receiveConcerns } from "./concern/receive-concerns.ts";
import type { DirectoryConfig } from "./config.ts";
import type { DirectoryContext } from "./context.ts";
import { openOrm } from "./database/open-orm.ts";
import { buildDirectorySchema } from "./graph/build-schema.ts";
import { directoryAsker } from "./graph/directory.policy.ts";
import { createIssuer, type MountedIssuer } from "./identity/mount-issuer.ts";
import { importBundle } from "./organization/import-bundle.ts";
import { heldOrganizations, listedStatements } from "./organization/organization.store.ts";
import { loadOrganizations } from "./organization/organization-loader.ts";
import { importResources } from "./resource/import-resources.ts";

export type DirectoryParts = {
  clock: () => Date;
  trust?: (book: RecordBook) => MessageTrust;
  tracing?: Tracing | undefined;
};
export type RunningDirectory = { port: number; stop(): Promise<void> };

/** Of the database's connections, at a time: a request's own transaction, and what it reads beside it. */
const maxRequestConnections = 2;

/** The longest batch of concerns takes about half of it. */
const maxBodyBytes = 1024 * 1024;

/** Starts the directory: its tables, its people's issuer, the signed graph, and the open list of records. */
export async function startDirectory(config: DirectoryConfig, parts: DirectoryParts): Promise<RunningDirectory> {
  const log = createLogger("directory", config.logLevel);
  const { clock } = parts;
  const shares = new ConnectionShares(maxRequestConnections);
  const orm = await openOrm(config.databaseUrl, shares);
  await beginWithRecords(orm, config, clock());
  await orm.em.fork().transactional((em) => importResources(em, clock(), randomUUID));
  const book = new RecordBook({ pin: config.networkPin, maxAgeMs: Number.POSITIVE_INFINITY, clock });
  const refresh = async () => {
    const em = orm.em.fork();
    await book.accept(await listedStatements(em), await heldOrganizations(em));
  };
  await refresh();
  const ring = openKeyRing({ ...config, log });
  const trust = parts.trust?.(book) ?? createMessageTrust(trustPartsOf({ ring, book, clock }));
  const issuer = await createIssuer({ ...config, onKeys: ring.onChange, log, clock });
  const audit = await openAudit({ config, ring, book, trust, clock, log });
  const onLost = (err: unknown) => log.warn({ err }, "database.connection-lost");
  const limits = { maxConnections: 2, statementTimeoutMs: 5_000 };
  const pool = openPool({ url: config.databaseUrl, ...limits, onError: onLost });
  const { networkPin: pin, publicUrl } = config;
  const sources = { orm, shares, pool, pin, publicUrl, clock, refresh, viewerNow: issuer.viewerNow };
  const { mounts } = issuer;
  const served = await serveDirectory({ config, sources, trust, mounts, audit, log, tracing: parts.tracing });
  log.info({ port: served.port }, "directory.started");
  return {
    port: served.port,
    stop: async () => {
      ring.stop();
      await served.stop();
      await audit.stop();
      await issuer.close();
      await pool.close();
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
  tracing: Tracing | undefined;
};

function concernsRoute(signed: SignedRouteOptions, parts: { pool: Pool; log: Logger }): Route {
  const senders = new PartyShares(1); // its batches wait for each other: two would only hold two connections
  return signedRoute(signed, "/events", (incoming, peer) =>
    senders.run(peer.party, () => receiveConcerns(parts, incoming, peer)),
  );
}

async function serveDirectory(served: Served): Promise<RunningDirectory> {
  const { config, sources, trust, mounts, audit, log, tracing } = served;
  const { orm, pool } = sources;
  const onRefused = (code: string) => log.warn({ code }, "request.refused");
  const signed = { trust, publicUrl: config.publicUrl, onRefused };
  const subgraph = await startSubgraph<DirectoryContext>({
    ...signed,
    schema: (await buildDirectorySchema()).schema,
    isDevelopment: config.isDevelopment,
    contextOf: (incoming, peer) => contextOf(sources, incoming, peer),
    around: (work) => sources.shares.run(work),
    rates: new CallerRates(config.callerRates),
  });
  const http = await serveService({
    config,
    routes: [...subgraph.routes, concernsRoute(signed, { pool, log }), recordsRoute(orm), ...audit.routes],
    mounts,
    maxBodyBytes,
    isReady: () => orm.isConnected(),
    ...{ log, metrics: createMetrics("directory"), tracing },
  });
  const stop = async () => {
    await http.close();
    await subgraph.stop();
  };
  return { port: http.port, stop };
}

type Sources = {
  orm: MikroORM;
  shares: ConnectionShares;
  pool: Pool;
  pin: string;
  publicUrl: string;
  clock: () => Date;
  refresh: () => Promise<void>;
  viewerNow: MountedIssuer["viewerNow"];
};

async function contextOf(sources: Sources, incoming: Incoming, peer: Peer): Promise<DirectoryContext | undefined> {
  if (peer.party !== "centre" || peer.service !== "gateway") return undefined;
  // Whoever has gone reads nothing: what runs for them is cancelled in the database, and no other query begins.
  const em = sources.orm.em.fork({ signal: incoming.signal, inflightQueryAbortStrategy: "cancel query" });
  const viewer = await sources.viewerNow(decodeViewer(incoming.headers[viewerHeader]));
  return {
    em,
    viewer,
    asker: directoryAsker(viewer),
    networkPin: sources.pin,
    publicUrl: sources.publicUrl,
    now: sources.clock(),
    newUuid: randomUUID,
    organizations: loadOrganizations(em),
    onChanged: sources.refresh,
  };
}

/** Open to all: whoever reads it verifies every statement in it. */
function recordsRoute(orm: MikroORM): Route {
  const handle = shareFlight(async () => {
    const em = orm.em.fork();
    const [holds, heldRows] = [await heldOrganizations(em), await heldResponders(em)];
    return jsonAnswer(200, { parties: await listedStatements(em), holds, heldRows });
  });
  return { method: "GET", path: "/records", handle };
}
