import { openPool, type Pool } from "#shared/database/pool.ts";
import { createHttpClient } from "#shared/http/send-http.ts";
import { type HttpService, type Outgoing, type Route, serveHttp } from "#shared/http/serve-http.ts";
import { signedRoute } from "#shared/http/signed-route.ts";
import { bookAt, day, keys, signedParty } from "#shared/record/signed-party.fixture.ts";
import { generateSigningJwk } from "#shared/signature/signing-key.ts";
import { appendAuditEntry } from "../../subgraphs/statistics/audit/audit-entry.store.ts";
import { migrateStatistics } from "../../subgraphs/statistics/database/migrate.ts";
import { insertEdition } from "../../subgraphs/statistics/edition/edition.store.ts";
import { answerFile, filePath } from "../../subgraphs/statistics/export/answer-file.ts";
import { keepEdition } from "../../subgraphs/statistics/export/keep-edition.ts";
import type { PublishedEdition } from "../../subgraphs/statistics/export/published-edition.ts";
import { createTestDatabase } from "../../test/network/test-database.ts";
import { makeTrust } from "../fake-trust.fixture.ts";
import { type RateOptions, RequestRates } from "../guard/request-rates.ts";
import { editionFileRoutes } from "./edition-file-routes.ts";

/** How the statistics service behaves: what it answers instead of the file, and whether it signs that. */
type Manner = { instead?: Outgoing; isUnsigned?: boolean };

const plenty = { perUser: 10_000, perOrganization: 10_000 };

/** The statistics service's real files in a database of their own, and the gateway's real routes, each with its key. */
export class FileNetwork {
  manner: Manner = {};
  /** How often the statistics service was asked. */
  asked = 0;
  readonly #keys = { gateway: generateSigningJwk(), statistics: generateSigningJwk() };
  readonly #book = bookAt(() => new Date());
  /** One for all questions: what is older than its memory of nonces it refuses. */
  readonly #statistics = makeTrust(this.#book, this.#keys.statistics.privateJwk);
  readonly #services: HttpService[] = [];
  readonly #client = createHttpClient({ connectionsPerOrigin: 4 });
  #pool: Pool | undefined;
  #drop: () => Promise<void> = async () => undefined;
  #statisticsUrl = "";

  get pool(): Pool {
    if (!this.#pool) throw new Error("not started");
    return this.#pool;
  }

  async start(): Promise<void> {
    const database = await createTestDatabase();
    this.#drop = () => database.drop();
    await migrateStatistics(database.url);
    const limits = { maxConnections: 2, statementTimeoutMs: 30_000, onError: () => undefined };
    this.#pool = openPool({ url: database.url, ...limits });
    const statistics: Route = { method: "POST", path: filePath, handle: (incoming) => this.#route().handle(incoming) };
    this.#statisticsUrl = await this.#serve([statistics]);
    await this.#publishRecords();
  }

  /** The address of a gateway with such rates. */
  startGateway(rates: RateOptions = plenty, findService = () => this.#statisticsUrl): Promise<string> {
    const trust = makeTrust(this.#book, this.#keys.gateway.privateJwk);
    const line = { client: this.#client, trust, findService, timeoutMs: 20_000 };
    return this.#serve(editionFileRoutes({ ...line, rates: new RequestRates(rates), monotonicMs: () => 0 }));
  }

  /** As the statistics service does it: everything in one transaction, with its record. */
  async publish(edition: PublishedEdition): Promise<void> {
    const { publishedAt: now } = edition;
    const times = { calledAt: now, joinBy: now, cutOffAt: now, endedAt: now, shareWithinMs: 60_000 };
    await this.pool.transaction(async (sql) => {
      await insertEdition(sql, { ...edition, ...times, state: "PUBLISHED", failure: null });
      await keepEdition(sql, edition);
      const by = { actor: "clock", issuer: "service" } as const;
      await appendAuditEntry(sql, { kind: "EDITION_PUBLISHED", subject: edition.id, ...by, now });
    });
  }

  async stop(): Promise<void> {
    for (const service of this.#services) await service.close();
    await this.#client.close();
    await this.#pool?.close();
    await this.#drop();
  }

  #route(): Route {
    this.asked += 1;
    const { instead, isUnsigned } = this.manner;
    if (instead && isUnsigned) return { method: "POST", path: filePath, handle: async () => instead };
    return signedRoute(
      { trust: this.#statistics, publicUrl: this.#statisticsUrl },
      filePath,
      async (incoming, peer) => {
        return instead ?? answerFile(this.pool, incoming, peer);
      },
    );
  }

  async #serve(routes: readonly Route[]): Promise<string> {
    const service = await serveHttp({ host: "127.0.0.1", port: 0, routes, maxBodyBytes: 10_000, maxBodyMs: 5_000 });
    this.#services.push(service);
    return `http://127.0.0.1:${service.port}`;
  }

  async #publishRecords(): Promise<void> {
    const at = (ms: number) => new Date(Date.now() + ms).toISOString();
    const services = {
      gateway: { url: "http://gateway.test", keys: [this.#keys.gateway.publicJwk] },
      statistics: { url: this.#statisticsUrl, keys: [this.#keys.statistics.publicJwk] },
    };
    const record = { services, validFrom: at(-day), validUntil: at(day) };
    await this.#book.accept([await signedParty({ id: "centre", ...keys(), record, admission: { at: at(-day) } })]);
  }
}
