import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { MessageTrust } from "#shared/http/message-trust.ts";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import { callSigned } from "#shared/http/signed-call.ts";
import { explorer, newPrivateJwk, newServiceKeys } from "#shared/issuer/issuer.fixture.ts";
import { signIn } from "#shared/issuer/sign-in-client.ts";
import { createTestDatabase, type TestDatabase } from "../../test/network/test-database.ts";
import { findFreePort } from "../../tools/postgres/free-port.ts";
import { type Centre, startCentre } from "./centre.fixture.ts";
import type { PartnerConfig } from "./config.ts";
import { MailServer } from "./notice/mail-server.fixture.ts";
import { demoPeopleOf } from "./person/demo-people.ts";
import { weekdays } from "./reachability/work-span.ts";
import { type RunningPartner, startPartner } from "./start-partner.ts";

const organization = "colorado";
const startTimeoutMs = 60_000;

describe("a partner", () => {
  let database: TestDatabase;
  let centre: Centre;
  let client: HttpClient;
  let config: PartnerConfig;
  let partner: RunningPartner;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = createHttpClient({ connectionsPerOrigin: 2 });
    const port = await findFreePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    const keys = await newServiceKeys();
    const { kty, crv, x } = keys.signing;
    centre = await startCentre({ id: organization, url: publicUrl, key: { kty, crv, x } });
    config = {
      isDevelopment: true,
      isDemo: true,
      organization,
      host: "127.0.0.1",
      port,
      publicUrl,
      clientUrl: "http://127.0.0.1:4000",
      databaseUrl: database.url,
      caseKeysFolder: join(tmpdir(), `partner-case-keys-${randomUUID()}`),
      keys,
      stateFolder: await mkdtemp(join(tmpdir(), "partner-state-")),
      networkPin: centre.pin,
      directoryUrl: centre.url,
      recordsPollMs: 60_000,
      recordsMaxAgeMs: 3_600_000,
      metricsToken: undefined,
      upstream: undefined,
      proxyHops: 0,
      firstPerson: undefined,
      callerRates: { perCaller: 1_000, perParty: 1_000 },
      timeZone: undefined,
      mail: undefined,
      sms: undefined,
      push: undefined,
      traceEndpoint: undefined,
      logLevel: "silent",
    };
    partner = await startPartner(config, { clock: () => new Date() });
  }, startTimeoutMs);

  afterAll(async () => {
    await partner?.stop();
    await centre?.close();
    await client?.close();
    await database?.drop();
    await rm(config.stateFolder, { recursive: true, force: true });
  });

  async function ask(query: string, { as, token }: { as: MessageTrust; token?: string }) {
    const authorization = token === undefined ? {} : { authorization: `DPoP ${token}` };
    const answer = await callSigned(
      { client, trust: as },
      {
        peer: { party: organization, service: "partner" },
        url: `${config.publicUrl}/graphql`,
        headers: { "content-type": "application/json", ...authorization },
        body: JSON.stringify({ query }),
        timeoutMs: 5_000,
        maxBytes: 1_000_000,
      },
    );
    return answer.ok ? { status: answer.status, body: JSON.parse(answer.body.toString("utf8")) } : answer;
  }

  it("is live and ready, and counts what it answers", async () => {
    const get = (path: string) => {
      return client.send({
        method: "GET",
        url: `${config.publicUrl}${path}`,
        headers: {},
        timeoutMs: 2_000,
        maxBytes: 1e6,
      });
    };
    expect(await get("/health/live")).toMatchObject({ status: 200 });
    const ready = await get("/health/ready");
    expect(ready).toMatchObject({ status: 200 });
    expect(ready.ok && JSON.parse(ready.body.toString())).toMatchObject({ mail: expect.stringContaining("not set") });
    const calendar = await get(`/calendar?key=${"x".repeat(43)}`);
    expect(calendar).toMatchObject({ status: 404, headers: { "referrer-policy": "no-referrer" } });
    expect(await get("/calendar")).toMatchObject({ status: 404, body: calendar.ok && calendar.body });
    const metrics = await get("/metrics");
    expect(metrics.ok && metrics.body.toString()).toContain('route="/health/ready"');
  });

  it("tells matching its cards, and the network what its cards are of", async () => {
    for (let tries = 0; tries < 100 && centre.events.length < 40; tries++) await wait(50);
    const approved = centre.events
      .map(({ data }) => data)
      .filter((card) => !JSON.stringify(card).includes('"removed":true'));
    expect(approved.length).toBeGreaterThan(30);
    const id = centre.events[0]?.subject ?? "";
    const query = `{ _entities(representations: [{ __typename: "Responder", id: "${id}" }]) {
      ... on Responder { name organization { id } freePlaces } } }`;
    const answer = await ask(query, { as: centre.gateway });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        data: { _entities: [{ name: expect.any(String), organization: { id: organization }, freePlaces: null }] },
      },
    });
  });

  async function tokenOf(login: string): Promise<string> {
    const privateKey = await newPrivateJwk();
    const question = { ...explorer, issuer: `${config.publicUrl}/oidc`, login, privateKey, client };
    return (await signIn({ ...question, now: new Date() })).accessToken;
  }

  it("asks for two keys: the gateway's signature and the person's own token", async () => {
    const token = await tokenOf("advocate");
    const query = `{ _entities(representations: [{ __typename: "Organization", id: "${organization}" }]) {
      ... on Organization { needs(first: 1) { edges { node { id matchProfile postedBy { name } } } } } } }`;
    const both = await ask(query, { as: centre.gateway, token });
    expect(both).toMatchObject({
      body: { data: { _entities: [{ needs: { edges: [{ node: { id: expect.any(String) } }] } }] } },
    });
    expect(await ask(query, { as: centre.gateway })).toMatchObject({
      body: { data: { _entities: [{ needs: null }] } },
    });
    expect(await ask(query, { as: centre.gateway, token: `${token}x` })).toMatchObject({ status: 401 });
    expect(await ask(query, { as: centre.stranger, token })).toEqual({ ok: false, code: "UNSIGNED" });
  });

  it("does not call a token wrong that it cannot judge, nor itself broken: its issuer's keys cannot be had", async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const token = `${part({ alg: "ES256", typ: "at+jwt", kid: "k" })}.${part({ iss: `${centre.url}/oidc` })}.c2ln`;
    const answer = await ask("{ __typename }", { as: centre.gateway, token });
    expect(answer).toMatchObject({ status: 424, body: { errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }] } });
  });

  it("answers a client's mistake with a closed code and nothing of the inside", async () => {
    const answer = await ask("{ need(id: 3) { story } }", { as: centre.gateway });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: "QUERY_INVALID" } }] } });
    expect(JSON.stringify(answer)).not.toMatch(/stack|node_modules|select /);
  });

  it("keeps its data over a restart and sends no card twice", async () => {
    const before = centre.events.length;
    await partner.stop();
    partner = await startPartner(config, { clock: () => new Date() });
    await wait(500);
    expect(centre.events.length).toBe(before);
  });

  it("mails its people that there is something to look at, once it has a mail server", async () => {
    const server = new MailServer();
    await partner.stop();
    partner = await startPartner({ ...config, mail: await server.listen() }, { clock: () => new Date() });
    const give = async (login: string, command: string) =>
      ask(`mutation { done: ${command} { problems { code } } }`, { as: centre.gateway, token: await tokenOf(login) });
    const [, , coordinator] = demoPeopleOf(organization);
    const hours = weekdays.map((day) => `{ day: ${day}, from: "00:00", until: "24:00" }`);
    const reached = `input: { email: "dan@help.example", hours: [${hours}] }, idempotencyKey: "reach"`;
    await give("coordinator", `setReachability(person: "${coordinator?.id}", ${reached})`);
    const responder = centre.events[0]?.subject ?? "";
    const worried = `reportConcern(responder: "${responder}", reason: POOR_WORK, idempotencyKey: "worry")`;
    expect(await give("advocate", worried)).toMatchObject({ body: { data: { done: { problems: [] } } } });
    for (let tries = 0; tries < 100 && server.received.length === 0; tries++) await wait(50);
    expect(server.received.map(({ to }) => to)).toEqual(["dan@help.example"]);
    await server.close();
  });

  it("says in one sentence that its database is unusable", async () => {
    const url = new URL(config.databaseUrl);
    url.password = randomUUID();
    const broken = startPartner({ ...config, databaseUrl: url.href, port: 0 }, { clock: () => new Date() });
    await expect(broken).rejects.toThrow("DATABASE_URL");
  });
});
