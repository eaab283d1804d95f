import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { JWK } from "jose";
import { provePossession } from "#shared/auth/prove-possession.ts";
import { openPool, type Pool } from "#shared/database/pool.ts";
import { authorizeUrl, Browser, type Seen, verifier } from "#shared/issuer/browser.fixture.ts";
import {
  ada,
  clientUrl,
  explorer,
  newPrivateJwk,
  newServiceKeys,
  startIssuer,
  type TestIssuer,
} from "#shared/issuer/issuer.fixture.ts";
import { oidcItemTable } from "#shared/issuer/oidc-item.store.ts";
import { createTestDatabase, type TestDatabase } from "../../test/network/test-database.ts";
import { findFreePort } from "../../tools/postgres/free-port.ts";

describe("what an issuer refuses", () => {
  let database: TestDatabase;
  let pool: Pool;
  let demo: TestIssuer;
  let production: TestIssuer;
  let privateKey: JWK;

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = openPool({ url: database.url, maxConnections: 4, statementTimeoutMs: 5_000, onError: () => undefined });
    await pool.query(oidcItemTable);
    privateKey = await newPrivateJwk();
    const common = { sql: pool, people: () => [ada], keys: await newServiceKeys() };
    demo = await startIssuer({ ...common, hasDemo: true, port: await findFreePort() });
    production = await startIssuer({ ...common, hasDemo: false, port: await findFreePort() });
  });

  afterAll(async () => {
    await demo?.close();
    await production?.close();
    await pool?.close();
    await database?.drop();
  });

  const browserOf = ({ client }: TestIssuer) => new Browser(client);
  const prove = (url: string) =>
    provePossession({ privateKey, method: "POST", url, now: new Date(), jti: randomUUID() });

  async function exchange(code: string, headers: Record<string, string>): Promise<Seen> {
    const form = { grant_type: "authorization_code", code, redirect_uri: explorer.redirectUri };
    const body = { ...form, client_id: explorer.clientId, code_verifier: verifier };
    return browserOf(demo).post(`${demo.issuer.issuer}/token`, body, { accept: "application/json", ...headers });
  }

  it("gives no token without a proof of possession", async () => {
    const code = await browserOf(demo).fetchCode(demo.issuer.issuer, "ada");
    const refused = await exchange(code, {});
    expect(refused.status).toBe(400);
    expect(JSON.parse(refused.text)).toMatchObject({ error: "invalid_grant" });
  });

  it("gives no second token for a code, in a row or at once", async () => {
    const url = `${demo.issuer.issuer}/token`;
    const code = await browserOf(demo).fetchCode(demo.issuer.issuer, "ada");
    const proofs = await Promise.all([prove(url), prove(url), prove(url)]);
    const answers = await Promise.all(proofs.map((dpop) => exchange(code, { dpop })));
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
    expect((await exchange(code, { dpop: await prove(url) })).status).toBe(400);
  });

  it("takes no proof twice and none made for another address", async () => {
    const url = `${demo.issuer.issuer}/token`;
    const dpop = await prove(url);
    const code = () => browserOf(demo).fetchCode(demo.issuer.issuer, "ada");
    expect((await exchange(await code(), { dpop })).status).toBe(200);
    expect((await exchange(await code(), { dpop })).status).toBe(400);
    const elsewhere = await prove("http://elsewhere.example/oidc/token");
    expect((await exchange(await code(), { dpop: elsewhere, "x-forwarded-host": "elsewhere.example" })).status).toBe(
      400,
    );
  });

  it("leads nowhere but to a client's own address", async () => {
    const url = authorizeUrl(demo.issuer.issuer, { redirect_uri: "https://evil.example/callback" });
    const refused = await browserOf(demo).get(url);
    expect(refused.status).toBe(400);
    expect(refused.headers.location).toBeUndefined();
    expect(refused.text).toContain("Sign-in could not go on");
  });

  it.each([
    ["a request without PKCE", { code_challenge: null, code_challenge_method: null }],
    ["a plain code challenge", { code_challenge_method: "plain" }],
    ["another resource", { resource: "urn:other" }],
    ["an implicit flow", { response_type: "id_token", nonce: "n" }],
  ])("begins no sign-in for %s", async (_, changes) => {
    const { headers } = await browserOf(demo).get(authorizeUrl(demo.issuer.issuer, changes));
    expect(headers.location).toMatch(/^http:\/\/127\.0\.0\.1:4000\/explorer\/callback[?#]error=/);
  });

  it("shows who may be chosen in a demonstration, with every name escaped", async () => {
    const browser = browserOf(demo);
    const page = await browser.get(await browser.begin(demo.issuer.issuer));
    expect(page.status).toBe(200);
    expect(page.text).toContain("Ada &lt;b&gt;Lind&lt;/b&gt;");
    expect(page.text).toContain('name="person" value="ada"');
    expect(page.text).toContain("<h1>Sign in to North House</h1>");
    expect(page.text).toContain("<small>ada: advocate, coordinator</small>");
  });

  it("has no demo page in production: the same form finds nothing", async () => {
    const browser = browserOf(production);
    const address = await browser.begin(production.issuer.issuer);
    const page = await browser.get(address);
    expect(page.status).toBe(200);
    expect(page.text).toContain("passkey");
    expect(page.text).not.toContain("<form");
    expect((await browser.post(address, { method: "demo", person: "ada" })).status).toBe(404);
  });

  it("takes the sign-in form from its own page only", async () => {
    const browser = browserOf(demo);
    const address = await browser.begin(demo.issuer.issuer);
    const form = { method: "demo", person: "ada" };
    expect((await browser.post(address, form, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await browser.post(address, form, { origin: "https://evil.example" })).status).toBe(403);
    expect((await browserOf(demo).post(address, form)).status).toBe(400);
    expect((await browser.post(address, { ...form, person: "nobody" })).status).toBe(422);
    expect((await browser.post(address, { ...form, padding: "x".repeat(20_000) })).status).toBe(413);
    expect((await browser.post(address, form)).status).toBe(303);
  });

  it("says of a sign-in that is over what happened, and leads to the start and nowhere else", async () => {
    const browser = browserOf(demo);
    const address = await browser.begin(demo.issuer.issuer);
    const resume = (await browser.post(address, { method: "demo", person: "ada" })).headers.location ?? "";
    expect((await browser.get(resume)).headers.location).toMatch(/\/explorer\/callback\?code=/);
    const again = await browser.post(address, { method: "demo", person: "ada" });
    const seen = [again, await browser.get(`${address}?to=https://evil.example`), await browser.get(resume)];
    for (const { status, text } of seen) {
      expect(status).toBe(400);
      expect(text).toContain("<h1>This sign-in is over</h1>");
      expect([...text.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([`${clientUrl}/`]);
      expect(text).not.toContain("session_not_found");
    }
  });

  it("lets the client's origin read tokens and no other", async () => {
    const url = `${demo.issuer.issuer}/token`;
    const ask = async (origin: string) => {
      const code = await browserOf(demo).fetchCode(demo.issuer.issuer, "ada");
      return exchange(code, { origin, dpop: await prove(url) });
    };
    const own = await ask(clientUrl);
    expect(own).toMatchObject({ status: 200, headers: { "access-control-allow-origin": clientUrl } });
    const other = await ask("https://evil.example");
    expect(other.status).toBe(400);
    expect(other.headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("names its endpoints after its own address, whatever the request says", async () => {
    const url = `${demo.issuer.issuer}/.well-known/openid-configuration`;
    const { text } = await browserOf(demo).get(url, { host: "evil.example", "x-forwarded-host": "evil.example" });
    const { issuer } = demo.issuer;
    expect(JSON.parse(text)).toMatchObject({ issuer, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks` });
    expect(text).not.toContain("evil");
  });

  it("keeps to its own address behind a proxy, path and all, with secure cookies", async () => {
    const port = await findFreePort();
    const publicUrl = "https://north.example/alight";
    const common = { sql: pool, people: () => [ada], keys: await newServiceKeys(), hasDemo: true };
    const proxied = await startIssuer({ ...common, port, publicUrl });
    const begun = await browserOf(proxied).get(authorizeUrl(`http://127.0.0.1:${port}/oidc`, {}));
    expect(begun.headers.location).toMatch(/^https:\/\/north\.example\/alight\/oidc\/interaction\//);
    expect(begun.headers["set-cookie"]).toMatch(
      /__Secure-north-sign-in=[^;]+; path=\/alight\/oidc\/interaction\/.*secure/,
    );
    expect(begun.headers["strict-transport-security"]).toBeDefined();
    const { text } = await browserOf(proxied).get(`http://127.0.0.1:${port}/oidc/.well-known/openid-configuration`);
    expect(JSON.parse(text)).toMatchObject({ token_endpoint: `${publicUrl}/oidc/token` });
    await proxied.close();
  });

  it("publishes the keys of the next rotation and no private part", async () => {
    const { text } = await browserOf(demo).get(`${demo.issuer.issuer}/jwks`);
    const { keys } = JSON.parse(text);
    expect(keys).toHaveLength(2);
    expect(text).not.toContain('"d"');
  });

  it("sends every page with a policy that runs no script and loads nothing from elsewhere", async () => {
    const browser = browserOf(demo);
    for (const url of [await browser.begin(demo.issuer.issuer), `${demo.issuer.issuer}/auth`, demo.issuer.issuer]) {
      const page = await browser.get(url);
      expect(page.headers["content-security-policy"]).toContain("default-src 'none'; script-src 'none'");
      expect(page.headers["x-frame-options"]).toBe("DENY");
      expect(page.text).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)/);
    }
  });

  it.each(["form_post", "web_message"])("never leads back by %s, which needs a script in the page", async (mode) => {
    for (const changes of [{}, { prompt: "none" }, { code_challenge: null }]) {
      const url = authorizeUrl(demo.issuer.issuer, { ...changes, response_mode: mode });
      const { headers, text } = await browserOf(demo).get(url);
      expect(headers.location).toMatch(/^http:\/\/127\.0\.0\.1:4000\/explorer\/callback\?error=/);
      expect(text).not.toContain("<script");
    }
    const { text } = await browserOf(demo).get(`${demo.issuer.issuer}/.well-known/openid-configuration`);
    expect(JSON.parse(text).response_modes_supported).toEqual(["query", "fragment"]);
  });

  it("ends a session that is not there by a form that needs no script", async () => {
    const browser = browserOf(demo);
    const { issuer } = demo.issuer;
    const parameters = new URLSearchParams({
      client_id: explorer.clientId,
      post_logout_redirect_uri: `${clientUrl}/explorer`,
    });
    const asked = await browser.get(`${issuer}/session/end?${parameters}`);
    expect(asked).toMatchObject({ status: 200, text: expect.stringContaining("<h1>Sign out?</h1>") });
    expect(asked.text).toMatch(/<button name="logout" value="yes">/);
    expect(asked.text).not.toContain("<script");
    expect(asked.headers["content-security-policy"]).toContain("script-src 'none';");
    const [, action = ""] = /action="([^"]+)"/.exec(asked.text) ?? [];
    const [, xsrf = ""] = /name="xsrf" value="([^"]+)"/.exec(asked.text) ?? [];
    const left = await browser.post(action, { xsrf, logout: "yes" });
    expect(left).toMatchObject({ status: 303, headers: { location: `${clientUrl}/explorer` } });
  });

  it("asks before it signs out, and then knows the person no more", async () => {
    const browser = browserOf(demo);
    await browser.fetchCode(demo.issuer.issuer, "ada");
    const asked = await browser.get(`${demo.issuer.issuer}/session/end`);
    const [, xsrf = ""] = /name="xsrf" value="([^"]+)"/.exec(asked.text) ?? [];
    const left = await browser.post(`${demo.issuer.issuer}/session/end/confirm`, { xsrf, logout: "yes" });
    expect((await browser.get(left.headers.location ?? "")).text).toContain("You are signed out");
    expect(await browser.begin(demo.issuer.issuer)).toContain("/interaction/");
  });
});
