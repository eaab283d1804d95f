import { generateKeyPairSync, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeViewer, type Viewer, viewerHeader } from "#shared/auth/viewer.ts";
import { x25519PrivateJwk } from "#shared/config/service-keys.ts";
import { openPool, type Pool } from "#shared/database/pool.ts";
import { createMessageTrust, type MessageTrust } from "#shared/http/message-trust.ts";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import { jsonAnswer, type Route, serveHttp } from "#shared/http/serve-http.ts";
import { callSigned } from "#shared/http/signed-call.ts";
import { createLogger } from "#shared/logging/logger.ts";
import type { MaskingJwk, SignedParty } from "#shared/record/party-record.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";
import { NonceMemory } from "#shared/signature/nonce-memory.ts";
import { generateSigningJwk, type PrivateSigningJwk, signingKeyFromJwk } from "#shared/signature/signing-key.ts";
import { createTestDatabase } from "../../test/network/test-database.ts";
import { publicPart } from "../../tools/constellation/development-keys.ts";
import { signParty } from "../../tools/constellation/sign-party.ts";
import { findFreePort } from "../../tools/postgres/free-port.ts";
import type { StatisticsConfig } from "./config.ts";
import { migrateStatistics } from "./database/migrate.ts";
import { editionChannel } from "./edition/ring-clock.ts";
import { PretendedPartner } from "./pretended-partner.fixture.ts";
import { type RunningStatistics, startStatistics } from "./start-statistics.ts";

export const operator: Viewer = { sub: "centre~operator", organization: "centre", roles: ["OPERATOR"] };
export const coordinator: Viewer = { sub: "alder~1", organization: "alder", roles: ["COORDINATOR"] };

/** A machine that does much else at the time is no failure. */
export const patienceMs = 50_000;

const realClock = () => new Date();

/** The real statistics service over a real PostgreSQL and real HTTP, among pretended partners that sign. */
export type StatisticsDesk = {
  pool: Pool;
  partner(id: string): PretendedPartner;
  ask(query: string, viewer?: Viewer): Promise<Answer>;
  /** The clock by which editions go; signatures go by the real one. */
  passMinutes(minutes: number): Promise<void>;
  restart(): Promise<void>;
  logLines: readonly string[];
  close(): Promise<void>;
};

export type Answer = { data: Record<string, Record<string, unknown> | null> | null; errors?: readonly unknown[] };

export async function openStatisticsDesk(organizations: readonly string[]): Promise<StatisticsDesk> {
  const database = await createTestDatabase({ name: "statistics", prepare: migrateStatistics });
  const pool = openPool({ url: database.url, maxConnections: 2, statementTimeoutMs: 5_000, onError: () => undefined });
  const network = await signNetwork(organizations);
  const client = createHttpClient({ connectionsPerOrigin: 2 });
  const partners = await pretendPartners(network, client);
  const routes = [recordsRoute(network.parties), ...[...partners.values()].flatMap((one) => one.routes())];
  const { port, host } = { port: Number(new URL(network.url).port), host: "127.0.0.1" };
  const http = await serveHttp({ host, port, routes, maxBodyBytes: 4_194_304, maxBodyMs: 5_000 });
  const stateFolder = await mkdtemp(join(tmpdir(), "alight-statistics-"));
  const logLines: string[] = [];
  let nowMs = realClock().getTime(); // records hold from now on
  const service = new RestartedService(network, { databaseUrl: database.url, stateFolder, logLines, now: () => nowMs });
  await service.start();
  const gateway = await network.trustOf("gateway");
  return {
    pool,
    logLines,
    partner: (id) => {
      const found = partners.get(id);
      if (found) return found;
      throw new Error(`no partner ${id}`);
    },
    ask: (query, viewer) => ask({ client, trust: gateway, url: network.statisticsUrl }, query, viewer),
    passMinutes: async (minutes) => {
      nowMs += minutes * 60_000;
      await pool.query(`select pg_notify('${editionChannel}', '')`);
    },
    restart: () => service.start(),
    close: async () => {
      await service.stop();
      await http.close();
      await client.close();
      await pool.close();
      await database.drop();
      await rm(stateFolder, { recursive: true, force: true });
    },
  };
}

async function pretendPartners(network: SignedNetwork, client: HttpClient): Promise<Map<string, PretendedPartner>> {
  const partners = new Map<string, PretendedPartner>();
  for (const [id, masking] of network.masking) {
    const parts = { id, masking, client, trust: await network.trustOf(id), statisticsUrl: network.statisticsUrl };
    partners.set(id, new PretendedPartner({ ...parts, url: `${network.url}/${id}` }));
  }
  return partners;
}

type Kept = { databaseUrl: string; stateFolder: string; logLines: string[]; now: () => number };

class RestartedService {
  readonly #network: SignedNetwork;
  readonly #kept: Kept;
  #running: RunningStatistics | undefined;

  constructor(network: SignedNetwork, kept: Kept) {
    this.#network = network;
    this.#kept = kept;
  }

  async start(): Promise<void> {
    await this.stop();
    const { now, logLines } = this.#kept;
    const trust = await this.#network.trustOf("statistics");
    this.#running = await startStatistics(this.#config(), {
      clock: () => new Date(now()),
      trust: () => trust,
      log: createLogger("statistics", "debug", { write: (line: string) => void logLines.push(line) }),
    });
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
  }

  #config(): StatisticsConfig {
    const { statisticsUrl, url, pin } = this.#network;
    const { databaseUrl, stateFolder } = this.#kept;
    return {
      ...{
        isDevelopment: true,
        host: "127.0.0.1",
        port: Number(new URL(statisticsUrl).port),
        publicUrl: statisticsUrl,
      },
      ...{ keys: { development: true, signing: this.#network.keyOf("statistics") }, stateFolder },
      ...{ networkPin: pin, directoryUrl: url, recordsPollMs: 200, recordsMaxAgeMs: 259_200_000, databaseUrl },
      ...{ logLevel: "silent", metricsToken: undefined, callerRates: { perCaller: 1_000, perParty: 1_000 } },
      traceEndpoint: undefined,
    };
  }
}

type Asking = { client: HttpClient; trust: MessageTrust; url: string };

async function ask({ client, trust, url }: Asking, query: string, viewer: Viewer | undefined): Promise<Answer> {
  const outcome = await callSigned(
    { client, trust },
    {
      peer: { party: "centre", service: "statistics" },
      url: `${url}/graphql`,
      headers: { "content-type": "application/json", ...(viewer ? { [viewerHeader]: encodeViewer(viewer) } : {}) },
      body: JSON.stringify({ query }),
      timeoutMs: patienceMs,
      maxBytes: 4_000_000,
    },
  );
  if (!outcome.ok) throw new Error(`no answer: ${JSON.stringify(outcome)}`);
  return JSON.parse(outcome.body.toString());
}

type SignedNetwork = {
  url: string;
  statisticsUrl: string;
  pin: string;
  parties: readonly SignedParty[];
  masking: ReadonlyMap<string, MaskingJwk & { d: string }>;
  keyOf(name: string): PrivateSigningJwk;
  /** As a service of the network signs and believes. */
  trustOf(name: string): Promise<MessageTrust>;
};

/** The centre with its gateway and its statistics, and organizations with masking keys. */
async function signNetwork(organizations: readonly string[]): Promise<SignedNetwork> {
  const root = generateSigningJwk().privateJwk;
  const [url, statisticsUrl] = [`http://127.0.0.1:${await findFreePort()}`, `http://127.0.0.1:${await findFreePort()}`];
  const names = ["gateway", "statistics", ...organizations];
  const keys = new Map(names.map((name) => [name, generateSigningJwk().privateJwk]));
  const masking = new Map(organizations.map((id) => [id, newMaskingKey()]));
  const keyOf = (name: string) => keys.get(name) ?? root;
  const service = (name: string, at: string) => ({ url: at, keys: [publicPart(keyOf(name))] });
  const centre = { gateway: service("gateway", url), statistics: service("statistics", statisticsUrl) };
  const sign = (id: string, services: Record<string, ReturnType<typeof service>>, maskingKeys: MaskingJwk[]) =>
    signParty(
      {
        record: { id, name: id, kind: "OTHER", country: "US", services, maskingKeys },
        admission: { id, status: "ACTIVE", scope: { groups: "*", jurisdictions: "*" } },
      },
      { networkRoot: root, partyRoot: id === "centre" ? root : generateSigningJwk().privateJwk },
      { previous: undefined, now: realClock() },
    );
  const parties = [await sign("centre", centre, [])];
  for (const [id, { kty, crv, x }] of masking) {
    parties.push(await sign(id, { partner: service(id, `${url}/${id}`) }, [{ kty, crv, x }]));
  }
  const pin = calculateThumbprint(publicPart(root));
  const trustOf = async (name: string) => {
    const book = new RecordBook({ pin, maxAgeMs: Number.POSITIVE_INFINITY, clock: realClock });
    await book.accept(parties);
    const [signing, nonces] = [signingKeyFromJwk(keyOf(name)), new NonceMemory({ now: realClock })];
    return createMessageTrust({ book, key: () => signing, clock: realClock, nonces, newNonce: randomUUID });
  };
  return { url, statisticsUrl, pin, parties, masking, keyOf, trustOf };
}

function newMaskingKey() {
  return x25519PrivateJwk.parse(generateKeyPairSync("x25519").privateKey.export({ format: "jwk" }));
}

function recordsRoute(parties: readonly SignedParty[]): Route {
  return { method: "GET", path: "/records", handle: async () => jsonAnswer(200, { parties }) };
}
