import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calculateJwkThumbprint, type JWK, SignJWT } from "jose";
import { graphAudience } from "#shared/auth/access-token.ts";
import { provePossession } from "#shared/auth/prove-possession.ts";
import type { MessageTrust } from "#shared/http/message-trust.ts";
import { jsonAnswer, type Route, refusal } from "#shared/http/serve-http.ts";
import { createLogger } from "#shared/logging/logger.ts";
import type { SignedParty } from "#shared/record/party-record.ts";
import type { RecordBook } from "#shared/record/record-book.ts";
import { signStatement } from "#shared/record/statement.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";
import { generateSigningJwk, type PublicSigningJwk } from "#shared/signature/signing-key.ts";
import type { Tracing } from "#shared/tracing/tracing.ts";
import { readGatewayConfig } from "./config.ts";
import {
  buildFakeDirectory,
  buildFakeMatching,
  buildFakePartner,
  fakeCentreSdl,
  fakePartnersSdl,
  rowId,
} from "./fake-graph.fixture.ts";
import { importKey, type Key, makeKey } from "./fake-key.fixture.ts";
import { FakeService } from "./fake-service.fixture.ts";
import { makeTrust } from "./fake-trust.fixture.ts";
import { type RunningGateway, startGateway } from "./start-gateway.ts";
import type { StreamBounds } from "./stream/stream-parts.ts";
import { composeSupergraph } from "./supergraph/compose-supergraph.ts";

export const fakeOrganizations = ["colorado", "bucharest", "manila"] as const;

export type GraphAnswer = {
  status: number;
  headers: Headers;
  json: { data?: unknown; errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[] };
};

/** A gateway amid small fakes: three organizations, matching, the directory, each with its key, over real HTTP. */
export class FakeNetwork {
  readonly partners = new Map<string, FakeService>();
  /** As whom an organization answers, when not as itself. */
  readonly disguises = new Map<string, string>();
  /** Whose issuer does not tell its keys. */
  readonly withoutKeys = new Set<string>();
  /** Whose issuer was asked for its keys, each time. */
  readonly keysAskedOf: string[] = [];
  onKeysAsked: () => unknown = () => undefined;
  readonly matching = new FakeService(buildFakeMatching(() => fakeOrganizations));
  readonly directory = new FakeService(buildFakeDirectory());
  readonly #networkRoot = generateSigningJwk();
  readonly #gatewayKey = generateSigningJwk();
  readonly #roots = new Map<string, ReturnType<typeof generateSigningJwk>>();
  readonly #suspended = new Set<string>();
  readonly #held = new Set<string>();
  #heldRows: readonly string[] = [];
  #versions = 0;
  #parties: SignedParty[] = [];
  #issuerKey: Key | undefined;
  #folder = "";
  #gateway: RunningGateway | undefined;
  /** What the gateway wrote down, at every level. */
  readonly logLines: string[] = [];
  tracing: Tracing | undefined;
  /** Of the gateway that is started next. */
  streamBounds: Partial<StreamBounds> = {};
  patchTrust: ((trust: MessageTrust) => MessageTrust) | undefined;

  get url(): string {
    return `http://127.0.0.1:${this.#gateway?.port}`;
  }

  partner(organization: string): FakeService {
    const found = this.partners.get(organization);
    if (!found) throw new Error(`no fake of ${organization}`);
    return found;
  }

  async start(port: number): Promise<void> {
    this.#issuerKey = await makeKey();
    for (const organization of fakeOrganizations) {
      const asIf = () => this.disguises.get(organization) ?? organization;
      const service = new FakeService(buildFakePartner(organization, asIf));
      await service.start(0, [this.#keysOf(organization)]);
      this.partners.set(organization, service);
    }
    await this.matching.start(0, []);
    const records: Route = {
      method: "GET",
      path: "/records",
      handle: async () => jsonAnswer(200, { parties: this.#parties, holds: [...this.#held], heldRows: this.#heldRows }),
    };
    await this.directory.start(0, [records]);
    await this.publish();
    this.#folder = await mkdtemp(join(tmpdir(), "gateway-"));
    await this.restartGateway(port);
  }

  #keysOf(organization: string): Route {
    const handle = async () => {
      this.keysAskedOf.push(organization);
      this.onKeysAsked();
      if (this.withoutKeys.has(organization)) return refusal(500, "INTERNAL");
      return jsonAnswer(200, { keys: [{ ...this.#issuerKey?.publicJwk, kid: "1", alg: "ES256" }] });
    };
    return { method: "GET", path: "/oidc/jwks", handle };
  }

  async restartGateway(port: number, environment: "development" | "production" = "development"): Promise<void> {
    await this.#gateway?.stop();
    const keys = join(this.#folder, "keys.json");
    const { privateJwk: signing } = this.#gatewayKey;
    const { tracing, streamBounds, patchTrust } = this;
    await writeFile(keys, JSON.stringify({ development: environment === "development", signing }));
    const config = readGatewayConfig({
      ALIGHT_ENVIRONMENT: environment,
      ALIGHT_PORT: String(port),
      ALIGHT_PUBLIC_URL: "http://gateway.test",
      ALIGHT_KEYS: keys,
      ALIGHT_STATE: this.#folder,
      ALIGHT_NETWORK_PIN: this.pin,
      ALIGHT_DIRECTORY_URL: this.directory.url,
      ALIGHT_LOG_LEVEL: "silent",
    });
    const partners = fakePartnersSdl;
    const supergraph = composeSupergraph({ partners, ...fakeCentreSdl });
    this.#gateway = await startGateway(config, {
      clock: () => new Date(),
      ...{ texts: { supergraph, partners }, tracing, streamBounds },
      ...(patchTrust ? { trust: (book: RecordBook) => patchTrust(makeTrust(book, signing)) } : {}),
      log: createLogger("gateway", "debug", { write: (line: string) => void this.logLines.push(line) }),
    });
  }

  async stop(): Promise<void> {
    await this.#gateway?.stop();
    for (const service of [...this.partners.values(), this.matching, this.directory]) await service.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async suspend(organization: string, isSuspended: boolean): Promise<void> {
    if (isSuspended) this.#suspended.add(organization);
    else this.#suspended.delete(organization);
    await this.publish();
    await this.#gateway?.refreshRecords();
  }

  async hide(rows: readonly string[]): Promise<void> {
    this.#heldRows = rows;
    await this.#gateway?.refreshRecords();
  }

  /** By the directory's word alone: no statement is signed anew. */
  async hold(organization: string, isHeld: boolean): Promise<void> {
    if (isHeld) this.#held.add(organization);
    else this.#held.delete(organization);
    await this.#gateway?.refreshRecords();
  }

  /** Signs everybody's record anew, as they are now. */
  async publish(): Promise<void> {
    this.#versions += 1;
    const centre = {
      gateway: { url: "http://gateway.test", keys: [this.#gatewayKey.publicJwk] },
      matching: { url: this.matching.url, keys: [this.matching.publicJwk] },
      directory: { url: this.directory.url, keys: [this.directory.publicJwk] },
    };
    const parties = [await this.#sign("centre", centre, this.#networkRoot)];
    for (const [organization, { url, publicJwk }] of this.partners) {
      const root = this.#roots.get(organization) ?? generateSigningJwk();
      this.#roots.set(organization, root);
      parties.push(await this.#sign(organization, { partner: { url, keys: [publicJwk] } }, root));
    }
    this.#parties = parties;
    for (const service of [...this.partners.values(), this.matching, this.directory]) {
      await service.believe(parties, this.pin);
    }
  }

  /** A token of the organization's issuer, bound to a key of its own. */
  async signIn(organization: string, key?: Key, lifeS = 300): Promise<{ token: string; privateJwk: JWK }> {
    const own = key ?? (await makeKey());
    const token = await new SignJWT({ roles: ["ADVOCATE"], cnf: { jkt: await calculateJwkThumbprint(own.publicJwk) } })
      .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: "1" })
      .setIssuer(`${this.partner(organization).url}/oidc`)
      .setAudience(graphAudience)
      .setSubject(rowId(organization, 9))
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1_000) + lifeS)
      .sign(await importKey(this.#issuerKey));
    return { token, privateJwk: own.privateJwk };
  }

  async post(body: string, headers: Record<string, string>): Promise<GraphAnswer> {
    const answer = await fetch(`${this.url}/graphql`, { method: "POST", body, headers });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, json: JSON.parse(text) };
  }

  async ask(query: string, options: { as?: string; variables?: Record<string, unknown> } = {}): Promise<GraphAnswer> {
    const identity = options.as === undefined ? {} : await this.proven(await this.signIn(options.as));
    const body = JSON.stringify({ query, variables: options.variables ?? {} });
    return this.post(body, { "content-type": "application/json", ...identity });
  }

  async proven(
    { token, privateJwk }: { token: string; privateJwk: JWK },
    path = "/graphql",
  ): Promise<Record<string, string>> {
    const url = `http://gateway.test${path}`;
    const jti = crypto.randomUUID();
    const proof = { privateKey: privateJwk, method: "POST", url, accessToken: token, now: new Date(), jti };
    return { authorization: `DPoP ${token}`, dpop: await provePossession(proof) };
  }

  get pin(): string {
    return calculateThumbprint(this.#networkRoot.publicJwk);
  }

  async #sign(
    id: string,
    services: Record<string, { url: string; keys: PublicSigningJwk[] }>,
    root: ReturnType<typeof generateSigningJwk>,
  ): Promise<SignedParty> {
    const facts = { id, version: this.#versions };
    const scope = { groups: "*", jurisdictions: "*" };
    const status = this.#suspended.has(id) ? "SUSPENDED" : "ACTIVE";
    const at = "2026-01-01T00:00:00Z";
    const admission = { ...facts, root: calculateThumbprint(root.publicJwk), status, scope, at };
    const issuer = services.partner && { issuer: `${services.partner.url}/oidc` };
    const record = {
      ...facts,
      name: `Organization ${id}`,
      kind: "LEGAL_SERVICE",
      country: "RO",
      ...issuer,
      services,
      maskingKeys: [],
      validFrom: at,
      validUntil: "2099-01-01T00:00:00Z",
    };
    return {
      admission: await signStatement("alight-admission+jwt", admission, this.#networkRoot.privateJwk),
      record: await signStatement("alight-record+jwt", record, root.privateJwk),
      rekeys: [],
    };
  }
}
