import { headRoutes } from "#shared/audit/head-routes.ts";
import type { TokenVerdict } from "#shared/auth/access-token.ts";
import type { AdmissionLimits } from "#shared/http/admission.ts";
import { CallerRates } from "#shared/http/caller-rates.ts";
import type { MessageTrust } from "#shared/http/message-trust.ts";
import type { Mount, Route } from "#shared/http/serve-http.ts";
import { serveService } from "#shared/http/serve-service.ts";
import type { SignedRouteOptions } from "#shared/http/signed-route.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { Metrics } from "#shared/metrics/metrics.ts";
import { showStreams } from "#shared/metrics/show-streams.ts";
import type { RecordBook } from "#shared/record/record-book.ts";
import type { ChangeSource } from "#shared/stream/change-source.ts";
import { beatMs } from "#shared/stream/stream-message.ts";
import { type PlaceLimits, StreamPlaces } from "#shared/stream/stream-places.ts";
import { watchRoute } from "#shared/stream/watch-route.ts";
import type { FederatedSchema } from "#shared/subgraph/federated-schema.ts";
import { startSubgraph } from "#shared/subgraph/subgraph-route.ts";
import type { Tracing } from "#shared/tracing/tracing.ts";
import { calendarRoute } from "./calendar/calendar-route.ts";
import type { PartnerConfig } from "./config.ts";
import type { PartnerContext } from "./context.ts";
import type { Database } from "./database/open-database.ts";
import type { AnswerParts } from "./edition/answer-round.ts";
import { countDeclined } from "./edition/count-declined.ts";
import { statisticsNewsRoute } from "./edition/statistics-news-route.ts";
import { createContext } from "./graph/create-context.ts";
import type { Looks } from "./graph/create-loaders.ts";
import { identifyActor } from "./graph/identify-actor.ts";
import { mayWatch } from "./graph/partner.policy.ts";
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
    hasMaskingKey: PartnerContext["hasMaskingKey"];
    maskingKeys: AnswerParts["maskingKeys"];
    caseKeys: PartnerContext["caseKeys"];
    messages: PartnerContext["messages"];
    looks: Looks;
  };
  book: RecordBook;
  trust: MessageTrust;
  schema: FederatedSchema;
  mounts: readonly Mount[];
  changes: ChangeSource;
  log: Logger;
  metrics: Metrics;
  atPoint: PartnerContext["atPoint"];
  tracing: Tracing | undefined;
  capacity: AdmissionLimits | undefined;
  /** How often a quiet stream says that it is there. */
  beatMs: number | undefined;
};

export type ServedPartner = { port: number; stop(): Promise<void> };

/** Streams at once: a person has a few pages open; what all of them cost is one small reading for each change. */
const places: PlaceLimits = { perPerson: 6, perParty: 400, inAll: 500 };

/** A selection of 100 rows and all their ids fits; nothing that a partner is asked is larger. */
const maxBodyBytes = 1024 * 1024;

/** Opens the partner's address: the signed graph, the issuer's pages, health and metrics. */
export async function servePartner(parts: ServeParts): Promise<ServedPartner> {
  const { config, database, log, metrics } = parts;
  const signed = signedOptions(parts);
  const graph = {
    schema: parts.schema.schema,
    isDevelopment: config.isDevelopment,
    ...signed,
    contextOf: contextMaker(parts),
    around: <Value>(work: () => Promise<Value>) => database.shares.run(work),
    rates: new CallerRates(config.callerRates),
  };
  const held = new StreamPlaces(places);
  showStreams(metrics.registry, () => held.size);
  const subgraph = await startSubgraph<PartnerContext>({ ...graph, capacity: parts.capacity });
  const streams = watchRoute<PartnerContext>({
    ...{ ...graph, changes: parts.changes, beatMs: parts.beatMs ?? beatMs, places: held },
    mayWatch: ({ actor }, field) => mayWatch(actor, field),
  });
  const http = await serveService({
    config,
    routes: [...subgraph.routes, streams.route, ...plainRoutes(parts, signed)],
    mounts: parts.mounts,
    maxBodyBytes,
    remarks: config.mail ? undefined : { mail: "not set: nobody is sent an e-mail" },
    isReady: async () => (await database.pool.query("select 1")).length === 1,
    ...{ log, metrics, tracing: parts.tracing },
  });
  const stop = async () => {
    streams.stop();
    await http.close();
    await subgraph.stop();
  };
  return { port: http.port, stop };
}

function signedOptions({ trust, config, log }: ServeParts): SignedRouteOptions {
  return { trust, publicUrl: config.publicUrl, onRefused: (code) => log.warn({ code }, "request.refused") };
}

/** What other organizations tell and ask, and people's calendars. */
function plainRoutes(parts: ServeParts, signed: SignedRouteOptions): Route[] {
  const { config, database, log, book, metrics } = parts;
  const { organization, proxyHops } = config;
  const { pool, orm } = database;
  const { clock, maskingKeys } = parts.people;
  const onDeclined = countDeclined(metrics.registry);
  return [
    peerNewsRoute(signed, { organization, orm, clock, news: partnerNews, log }),
    statisticsNewsRoute(signed, { organization, orm, clock, book, maskingKeys, onDeclined, log }),
    calendarRoute({ sql: pool, proxyHops, clock }),
    ...headRoutes({ ...parts, ...signed, pool, clock }),
  ];
}

function contextMaker({ config, database, people, atPoint }: ServeParts) {
  const { organization } = config;
  const { orm, reading } = database;
  const { clock, verifyToken, knownOrganizations, stateKeys, hasMaskingKey, caseKeys, messages, looks } = people;
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
    if (actor === undefined || typeof actor === "string") return actor;
    const known = { organization, clock, knownOrganizations, stateKeys, hasMaskingKey, caseKeys, messages, looks };
    const request = { ...known, orm, reading, seenLately, signal, atPoint };
    return createContext(actor, request);
  };
}
