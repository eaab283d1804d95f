import { headRoutes } from "#shared/audit/head-routes.ts";
import type { TokenVerdict } from "#shared/auth/access-token.ts";
import type { AdmissionLimits } from "#shared/http/admission.ts";
import { CallerRates } from "#shared/http/caller-rates.ts";
import type { MessageTrust } from "#shared/http/message-trust.ts";
import type { Mount } from "#shared/http/serve-http.ts";
import { serveService } from "#shared/http/serve-service.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { Metrics } from "#shared/metrics/metrics.ts";
import type { RecordBook } from "#shared/record/record-book.ts";
import type { FederatedSchema } from "#shared/subgraph/federated-schema.ts";
import { startSubgraph } from "#shared/subgraph/subgraph-route.ts";
import type { Tracing } from "#shared/tracing/tracing.ts";
import type { PartnerConfig } from "./config.ts";
import type { PartnerContext } from "./context.ts";
import type { Database } from "./database/open-database.ts";
import { createContext } from "./graph/create-context.ts";
import { identifyActor } from "./graph/identify-actor.ts";
import { partnerNews } from "./peer/partner-news.ts";
import { peerNewsRoute } from "./peer/peer-news-route.ts";
import { activeRoles } from "./person/person.store.ts";
import { SeenLately } from "./sighting/seen-lately.ts";
import { findActingTool } from "./tool/find-acting-tool.ts";

export type ServeParts = {
  config: PartnerConfig;
  database: Database;
  people: {
    clock: () => Date;
    verifyToken: (token: string, now: Date) => Promise<TokenVerdict>;
    knownOrganizations: () => readonly string[];
    stateKeys: PartnerContext["stateKeys"];
  };
  book: RecordBook;
  trust: MessageTrust;
  schema: FederatedSchema;
  mounts: readonly Mount[];
  log: Logger;
  metrics: Metrics;
  atPoint: PartnerContext["atPoint"];
  tracing: Tracing | undefined;
  capacity: AdmissionLimits | undefined;
};

export type ServedPartner = { port: number; stop(): Promise<void> };

/** A selection of 100 rows and all their ids fits; nothing that a partner is asked is larger. */
const maxBodyBytes = 1024 * 1024;

/** Opens the partner's address: the signed graph, the issuer's pages, health and metrics. */
export async function servePartner(parts: ServeParts): Promise<ServedPartner> {
  const { config, database, log, metrics } = parts;
  const onRefused = (code: string) => log.warn({ code }, "request.refused");
  const signed = { trust: parts.trust, publicUrl: config.publicUrl, onRefused };
  const subgraph = await startSubgraph<PartnerContext>({
    schema: parts.schema.schema,
    isDevelopment: config.isDevelopment,
    ...signed,
    contextOf: contextMaker(parts),
    around: (work) => database.shares.run(work),
    rates: new CallerRates(config.callerRates),
    capacity: parts.capacity,
  });
  const { organization } = config;
  const { clock } = parts.people;
  const http = await serveService({
    config,
    routes: [
      ...subgraph.routes,
      peerNewsRoute(signed, { organization, orm: database.orm, clock, news: partnerNews, log }),
      ...headRoutes({ ...parts, ...signed, pool: database.pool, clock }),
    ],
    mounts: parts.mounts,
    maxBodyBytes,
    isReady: async () => (await database.pool.query("select 1")).length === 1,
    ...{ log, metrics, tracing: parts.tracing },
  });
  const stop = async () => {
    await http.close();
    await subgraph.stop();
  };
  return { port: http.port, stop };
}

function contextMaker({ config, database, people, atPoint }: ServeParts) {
  const { organization } = config;
  const { orm, reading } = database;
  const { clock, verifyToken, knownOrganizations, stateKeys } = people;
  const seenLately = new SeenLately();
  const sources = {
    organization,
    verifyToken: (token: string) => verifyToken(token, clock()),
    rolesOf: (personId: string) => activeRoles(reading, personId),
    toolOf: (toolId: string) => findActingTool(reading, toolId),
  };
  return async (
    { headers, signal }: { headers: Readonly<Record<string, string>>; signal: AbortSignal },
    peer: { party: string; service: string },
  ) => {
    const actor = await identifyActor({ peer, authorization: headers.authorization }, sources);
    if (actor === undefined || actor === "UNAUTHENTICATED") return actor;
    const known = { organization, clock, knownOrganizations, stateKeys };
    const request = { ...known, orm, reading, seenLately, signal, atPoint };
    return createContext(actor, request);
  };
}
