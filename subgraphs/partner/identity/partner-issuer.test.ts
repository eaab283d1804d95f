import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createLocalJWKSet, type JWK } from "jose";
import { verifyAccessToken } from "#shared/auth/access-token.ts";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import { type HttpService, serveHttp } from "#shared/http/serve-http.ts";
import { Browser } from "#shared/issuer/browser.fixture.ts";
import { clientUrl, explorer, newPrivateJwk, newServiceKeys } from "#shared/issuer/issuer.fixture.ts";
import { newJoinToken } from "#shared/issuer/join/join-token.ts";
import type { Issuer } from "#shared/issuer/open-issuer.ts";
import { renewSignIn, signIn } from "#shared/issuer/sign-in-client.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import { findFreePort } from "../../../tools/postgres/free-port.ts";
import { deactivatePerson } from "../person/deactivate-person.ts";
import { invitePerson } from "../person/invite-person.ts";
import { atHome, openPersonDesk, organization, type PersonDesk } from "../person/person.fixture.ts";
import { createIssuer } from "./mount-issuer.ts";

type Running = Issuer & { publicUrl: string; http: HttpService };

describe("an organization's issuer", () => {
  let database: TestDatabase;
  let desk: PersonDesk;
  let client: HttpClient;
  let demo: Running;
  let production: Running;
  let privateKey: JWK;
  let now = new Date();
  let name: string | undefined = "Colorado Legal Aid";

  beforeAll(async () => {
    database = await createTestDatabase();
    desk = await openPersonDesk(database.url);
    client = createHttpClient({ connectionsPerOrigin: 4 });
    privateKey = await newPrivateJwk();
    demo = await start(true);
    production = await start(false);
  });

  afterAll(async () => {
    await demo?.http.close();
    await production?.http.close();
    await client?.close();
    await desk?.close();
    await database?.drop();
  });

  async function start(isDevelopment: boolean): Promise<Running> {
    const port = await findFreePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    const issuer = await createIssuer({
      organization,
      nameOf: () => name,
      publicUrl,
      clientUrl,
      keys: await newServiceKeys(),
      pool: desk.pool,
      orm: desk.orm,
      isDevelopment,
      isDemo: true,
      upstream: undefined,
      proxyHops: 0,
      firstPerson: undefined,
      stateFolder: tmpdir(),
      log: createLogger("partner", "silent"),
      clock: () => now,
    });
    const common = { host: "127.0.0.1", port, routes: [], maxBodyBytes: 1_000, maxBodyMs: 5_000 };
    return { ...issuer, publicUrl, http: await serveHttp({ ...common, mounts: issuer.mounts }) };
  }

  const question = (running: Running, login: string) => ({
    ...explorer,
    issuer: running.issuer,
    login,
    privateKey,
    now: new Date(),
    client,
  });

  async function inviteTo(running: Running, email: string): Promise<string> {
    const actor = { ...atHome(desk.ids.coordinator, ["COORDINATOR"]), issuer: running.issuer };
    const context = { ...desk.context(), actor, now };
    const input = { name: "Ana <Ortiz>", email, roles: ["ADVOCATE", "RESPONDER"] };
    const asked = { organization, input, idempotencyKey: randomUUID(), newToken: newJoinToken };
    return (await invitePerson(context, asked)).link ?? "";
  }

  it("signs in a demo person with the id and the roles of our own database", async () => {
    const { accessToken } = await signIn(question(demo, "coordinator"));
    const { issuer, publicJwks } = demo;
    const sources = { partyOfIssuer: () => ({ id: organization }), keysOf: () => createLocalJWKSet(publicJwks) };
    expect(await verifyAccessToken(accessToken, sources, new Date())).toMatchObject({
      ok: true,
      claims: { issuer, sub: desk.ids.coordinator, roles: ["COORDINATOR", "ADVOCATE"] },
    });
  });

  it("names the organization as its own record does, and by its short name before a record is known", async () => {
    const browser = new Browser(client);
    const begun = () => browser.begin(demo.issuer);
    const page = await browser.get(await begun());
    expect(page.text).toContain("<h1>Sign in to Colorado Legal Aid</h1>");
    expect(page.text).toContain("<small>coordinator, advocate</small>");
    expect((await browser.get(await inviteTo(demo, "new@help.example"))).text).toContain("Join Colorado Legal Aid");
    name = undefined;
    expect((await browser.get(await begun())).text).toContain(`<h1>Sign in to ${organization}</h1>`);
    name = "Colorado Legal Aid";
  });

  it("lets nobody choose who to be in production", async () => {
    await expect(signIn(question(production, "coordinator"))).rejects.toThrow("did not let");
    const form = { method: "demo", person: "coordinator" };
    for (const [running, status] of [
      [demo, 303],
      [production, 404],
    ] as const) {
      const browser = new Browser(client);
      expect((await browser.post(await browser.begin(running.issuer), form)).status).toBe(status);
    }
  });

  it("takes in whoever follows an invitation, once, under the name they confirm", async () => {
    const link = await inviteTo(demo, "ana@help.example");
    const browser = new Browser(client);
    await expect(signIn(question(demo, "ana@help.example"))).rejects.toThrow("did not let");
    expect((await browser.get(link)).text).toContain('value="Ana &lt;Ortiz&gt;"');
    expect((await browser.post(link, { name: " " })).status).toBe(422);
    expect((await browser.post(link, { name: "Ana" }, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await browser.post(link, { name: "Ana Ortiz" })).text).toContain("Welcome, Ana Ortiz");
    expect((await browser.post(link, { name: "Somebody Else" })).status).toBe(404);
    expect(await signIn(question(demo, "ana@help.example"))).toMatchObject({ accessToken: expect.any(String) });
    const noted = await desk.pool.query("select 1 from audit_entry where action = 'person.accept-invitation'");
    expect(noted).toHaveLength(1);
  });

  it("tells nobody the address of an invitation, which is its secret", async () => {
    const link = await inviteTo(demo, "secret@help.example");
    const page = await new Browser(client).get(link);
    expect(page.headers["referrer-policy"]).toBe("no-referrer");
    const asBrowsersDo = { origin: "null", "sec-fetch-site": "same-origin" };
    expect((await new Browser(client).post(link, { name: "Sec Ret" }, asBrowsersDo)).status).toBe(200);
  });

  it("opens no invitation after seven days, and none that was never made", async () => {
    const link = await inviteTo(demo, "late@help.example");
    const invited = now;
    now = new Date(invited.getTime() + 7 * 24 * 60 * 60 * 1000 + 1);
    expect((await new Browser(client).post(link, { name: "Late" })).status).toBe(404);
    now = invited;
    expect((await new Browser(client).get(`${demo.publicUrl}/invitation/${"A".repeat(43)}`)).status).toBe(404);
    expect((await new Browser(client).get(`${demo.publicUrl}/invitation`)).status).toBe(404);
  });

  it("says honestly that nobody can join at an address without a name, and joins nobody", async () => {
    const link = await inviteTo(production, "soon@help.example");
    const browser = new Browser(client);
    expect((await browser.get(link)).text).toContain("You cannot join at this address");
    expect((await browser.post(link, { name: "Soon" })).status).toBe(405);
    const [row] = await desk.pool.query("select status from person where login = 'soon@help.example'");
    expect(row).toEqual({ status: "INVITED" });
  });

  it("ends the sessions of whoever is deactivated", async () => {
    const { refreshToken } = await signIn(question(demo, "responder"));
    const asked = { person: desk.ids.responder, idempotencyKey: randomUUID() };
    expect((await deactivatePerson(desk.context(), asked)).ok).toBe(true);
    expect(await desk.pool.query("select 1 from oidc_item where account = $1", [asked.person])).toEqual([]);
    await expect(renewSignIn(question(demo, "responder"), refreshToken ?? "")).rejects.toThrow("did not let");
    await expect(signIn(question(demo, "responder"))).rejects.toThrow("did not let");
  });
});
