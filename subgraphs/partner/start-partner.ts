import { mkdir } from "node:fs/promises";
import { startAudit } from "#shared/audit/start-audit.ts";
import type { TokenVerdict } from "#shared/auth/access-token.ts";
import { type KeyRing, openKeyRing } from "#shared/config/key-ring.ts";
import type { AdmissionLimits } from "#shared/http/admission.ts";
import { createMessageTrust, type MessageTrust } from "#shared/http/message-trust.ts";
import { createHttpClient } from "#shared/http/send-http.ts";
import { trustPartsOf } from "#shared/http/trust-parts.ts";
import { createLogger, type Logger } from "#shared/logging/logger.ts";
import { createMetrics, type Metrics } from "#shared/metrics/metrics.ts";
import { followDirectory } from "#shared/record/follow-directory.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { signStatement } from "#shared/record/statement.ts";
import { keyStatementType } from "#shared/seal/key-statement.ts";
import type { FederatedSchema } from "#shared/subgraph/federated-schema.ts";
import type { Tracing } from "#shared/tracing/tracing.ts";
import { requireHere } from "./backup/move-out.ts";
import { startCardRelay } from "./card/start-card-relay.ts";
import { CaseKeys } from "./case-file/case-keys.ts";
import { keyRemoval } from "./case-file/erase-case-file.ts";
import { startChangeFeed } from "./change-feed/start-change-feed.ts";
import { startForgetting } from "./command/start-forgetting.ts";
import { followHolds } from "./concern/follow-holds.ts";
import { startConcernRelay } from "./concern/start-concern-relay.ts";
import type { PartnerConfig } from "./config.ts";
import { startComparisons } from "./conflict-check/start-comparisons.ts";
import type { PartnerContext } from "./context.ts";
import { type Database, openDatabase } from "./database/open-database.ts";
import type { Orm } from "./database/orm.ts";
import { partnerDeadlines } from "./deadline/partner-deadlines.ts";
import { startDeadlines } from "./deadline/start-deadlines.ts";
import { seedDemo } from "./demo/seed-demo.ts";
import { statedMaskingKey } from "./edition/masking.ts";
import { startEditionRelay } from "./edition/start-edition-relay.ts";
import { buildPartnerSchema } from "./graph/build-partner-schema.ts";
import type { Looks } from "./graph/create-loaders.ts";
import { createTokenJudge } from "./graph/token-judge.ts";
import { createIssuer } from "./identity/mount-issuer.ts";
import { messageWays } from "./notice/message-ways.ts";
import { startMailer } from "./notice/start-mailer.ts";
import { tellPeerAgain } from "./peer/partner-news.ts";
import { startPeerRelays } from "./peer/start-peer-relays.ts";
import { messageKinds } from "./reachability/message-kind.ts";
import { keepHomeZone } from "./reachability/reachability-change.store.ts";
import { onlyZoneOf } from "./reachability/time-zone.ts";
import type { CentreRelayParts } from "./relay/start-centre-relay.ts";
import { type ServedPartner, servePartner } from "./serve-partner.ts";
import { candidateAsker } from "./showing/ask-candidates.ts";
import { startWaves } from "./showing/start-waves.ts";
import { StopList } from "./stop-list.ts";

/** What can be put in the place of the product's own parts, for measurements and tests. */
export type PartnerParts = {
  clock: () => Date;
  trust?: (book: RecordBook) => MessageTrust;
  verifyToken?: (token: string, now: Date) => Promise<TokenVerdict>;
  log?: Logger;
  /** Told at each point of each command. */
  atPoint?: PartnerContext["atPoint"];
  schema?: () => Promise<FederatedSchema>;
  tracing?: Tracing | undefined;
  /** Of the door to its graph. */
  capacity?: AdmissionLimits;
  /** How often a quiet stream says that it is there, and looks who reads it, in milliseconds. */
  beatMs?: number;
};

export type RunningPartner = { port: number; stop(): Promise<void> };

/** Starts an organization's partner: its tables, its people's issuer, the signed graph, the relay of its cards. */
export async function startPartner(config: PartnerConfig, parts: PartnerParts): Promise<RunningPartner> {
  const log = parts.log ?? createLogger(`partner-${config.organization}`, config.logLevel);
  const stops = new StopList();
  try {
    const served = await startParts({ config, parts, log, metrics: createMetrics("partner"), stops });
    log.info({ port: served.port }, "partner.started");
    return { port: served.port, stop: () => stops.run() };
  } catch (error) {
    await stops.run();
    throw error;
  }
}

type Start = { config: PartnerConfig; parts: PartnerParts; log: Logger; metrics: Metrics; stops: StopList };

async function startParts({ config, parts, log, metrics, stops }: Start): Promise<ServedPartner> {
  const { organization, networkPin: pin } = config;
  const { clock } = parts;
  await mkdir(config.stateFolder, { recursive: true });
  const book = new RecordBook({ pin, maxAgeMs: config.recordsMaxAgeMs, clock });
  const client = stops.add(createHttpClient({ connectionsPerOrigin: 2, tls: config.tls }), (one) => one.close());
  const ring = stops.add(openKeyRing({ ...config, log }), (one) => one.stop());
  const trust = parts.trust?.(book) ?? createMessageTrust(trustPartsOf({ ring, book, clock }));
  const [database, schema] = await Promise.all([
    openDatabase(config.databaseUrl, log).then((one) => stops.add(one, () => one.close())),
    parts.schema?.() ?? buildPartnerSchema(),
    followDirectory({
      ...{ ...config, book, client, pollMs: config.recordsPollMs, log },
      onRefusals: ({ length }) => metrics.refusedRecords.set(length),
    }).then((one) => {
      stops.add(one, () => one.stop());
    }),
  ]);
  const { orm, pool } = database;
  await requireHere(pool, organization);
  if (config.isDemo) await seed({ organization, orm, book, now: clock(), log });
  const nameOf = () => book.party(organization)?.record.name;
  const identity = { ...config, onKeys: ring.onChange, nameOf, orm, pool, log, clock };
  const issuer = await createIssuer(identity);
  const verifyToken = parts.verifyToken ?? createTokenJudge({ organization, own: issuer, book, client, clock });
  stops.add(startForgetting({ pool, clock, log }), (one) => one.stop());
  const messages = await startTellingPeople({ config, book, clock, database, log, metrics, stops });
  const caseKeys = new CaseKeys(config.caseKeysFolder);
  const relayed = { organization, pool, book, client, trust, log };
  const looks = lookingWith(relayed);
  await startTelling(relayed, { ring, clock, orm, caseKeys, looks, stops });
  stops.add(await followHolds({ organization, book, orm, pool, clock, log }), (one) => one.stop());
  const { feed: changes } = stops.add(await startChangeFeed({ pool, clock, log }), (one) => one.stop());
  const people = { clock, verifyToken, caseKeys, messages, looks, ...networkFacts(book, ring, organization) };
  const { atPoint, tracing, capacity, beatMs } = parts;
  const about = { people, book, trust, schema, mounts: issuer.mounts, changes, log, metrics };
  const served = await servePartner({ config, database, ...about, atPoint, tracing, capacity, beatMs });
  return stops.add(served, (one) => one.stop());
}

type Seeding = { organization: string; orm: Orm; book: RecordBook; now: Date; log: Logger };

function seed({ organization, orm, book, now, log }: Seeding): Promise<void> {
  const organizations = knownOrganizations(book);
  const country = book.party(organization)?.record.country;
  return seedDemo({ em: orm.fork(), organization, country, organizations, now, log });
}

type PeopleTellers = Pick<Start, "config" | "log" | "metrics" | "stops"> & {
  book: RecordBook;
  clock: () => Date;
  database: Database;
};

/** What the organization tells its own people by itself: that there is something to look at, in their hours. @returns by which messages */
async function startTellingPeople({ config, book, clock, database, log, metrics, stops }: PeopleTellers) {
  const { organization } = config;
  const { orm, pool } = database;
  const zone = config.timeZone ?? onlyZoneOf(book.party(organization)?.record.country);
  if (zone !== undefined) await keepHomeZone(pool, zone);
  // Not the network's client: gateways and push services show certificates of the public's authorities.
  const ways = messageWays(
    config,
    stops.add(createHttpClient({ connectionsPerOrigin: 1 }), (one) => one.close()),
  );
  const mailer = startMailer({ organization, orm, pool, clock, log, ways, registry: metrics.registry });
  stops.add(mailer, (one) => one.stop());
  return { kinds: messageKinds.filter((kind) => ways[kind]), pushKey: config.push?.publicKey ?? null };
}

type Tellers = {
  ring: KeyRing;
  clock: () => Date;
  orm: Orm;
  caseKeys: CaseKeys;
  looks: Looks & { abort: () => void };
  stops: StopList;
};

/** What this organization does and tells others by itself: cards and concerns to the centre, news and heads of its records to peers. */
async function startTelling(relayed: CentreRelayParts, tellers: Tellers): Promise<void> {
  const { ring, clock, orm, caseKeys, looks, stops } = tellers;
  const { organization, client, log } = relayed;
  const kinds = [...partnerDeadlines, keyRemoval(caseKeys)];
  const deadlines = startDeadlines({ organization, orm, clock, log, kinds });
  stops.add(deadlines, (one) => one.stop());
  const comparisons = startComparisons({ organization, pool: relayed.pool, orm, clock, log });
  stops.add(comparisons, (one) => one.stop());
  stops.add(await startConcernRelay(relayed), (one) => one.stop());
  stops.add(await startEditionRelay(relayed), (one) => one.stop());
  stops.add(await startPeerRelays({ ...relayed, tellAgain: tellPeerAgain }), (one) => one.stop());
  const waves = await startWaves({ ...relayed, orm, clock, ...looks });
  stops.add(waves, (one) => {
    looks.abort();
    return one.stop();
  });
  stops.add(await startCardRelay(relayed), async (one) => {
    await client.close(); // or a delivery to somebody who hangs would hold up the end
    await one.stop();
  });
  const audit = { ...relayed, party: organization, key: () => ring.keys().signing, clock };
  stops.add(await startAudit(audit), (one) => one.stop());
}

/** Who could help, by matching's word, in the organization's own name. */
function lookingWith(relayed: CentreRelayParts): Looks & { abort: () => void } {
  const stopping = new AbortController();
  const ask = candidateAsker({ ...relayed, signal: stopping.signal });
  return { ask, partyOf: (id) => partyIn(relayed.book, id), abort: () => stopping.abort() };
}

/** What an organization is, if it takes part. */
function partyIn(book: RecordBook, id: string): { isStateBody: boolean } | undefined {
  const party = book.party(id);
  return party?.isActive ? { isStateBody: party.record.kind === "STATE_BODY" } : undefined;
}

function networkFacts(book: RecordBook, ring: KeyRing, organization: string) {
  const maskingKeys = () => ring.keys().masking ?? [];
  const hasMaskingKey = () => statedMaskingKey({ book, organization }, maskingKeys()) !== undefined;
  return { knownOrganizations: () => knownOrganizations(book), stateKeys: keyStater(ring), maskingKeys, hasMaskingKey };
}

function keyStater(ring: KeyRing): PartnerContext["stateKeys"] {
  return (claims) => signStatement(keyStatementType, claims, ring.keys().signing);
}

/** Everybody who takes part and may be named in an audience. */
function knownOrganizations(book: RecordBook): string[] {
  return book
    .parties()
    .filter((party) => party.isActive && party.id !== "centre")
    .map((party) => party.id);
}
