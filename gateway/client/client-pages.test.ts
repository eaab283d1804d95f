import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { FakeNetwork } from "../fake-network.fixture.ts";

const network = new FakeNetwork();
const html = { headers: { accept: "text/html" } };

beforeAll(() => network.start(0));
afterAll(() => network.stop());

describe("the web client", () => {
  it("is told where the graph is and where people sign in", async () => {
    const answer = await fetch(`${network.url}/settings.json`);
    const issuers = ["colorado", "bucharest", "manila"].map((organization) => ({
      organization,
      name: `Organization ${organization}`,
      issuer: `${network.partner(organization).url}/oidc`,
    }));
    expect(await answer.json()).toEqual({
      graphUrl: "http://gateway.test/graphql",
      networkPin: network.pin,
      issuers,
      isDemo: false,
    });
  });

  it("is one page under the address of every screen, or says how to build it", async () => {
    for (const path of ["/", "/updates?at=colorado", "/introductions/colorado~1", "/sign-in/callback?code=x"]) {
      const answer = await fetch(`${network.url}${path}`, html);
      const text = await answer.text();
      if (answer.status === 503) expect(text).toContain("npm run build:client");
      else expect(text).toContain('<div id="root">');
    }
  });

  it("may run its own script, speak to the graph and the issuers, and nothing else", async () => {
    const answer = await fetch(network.url, html);
    if (answer.status === 503) return;
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types alight-worker");
    expect(policy).toContain(`connect-src 'self' ${network.partner("colorado").url} `);
    expect(policy).not.toMatch(/unsafe|wasm|\*/);
    const text = await answer.text();
    expect(text).not.toMatch(/(src|href)="https?:|<style|<script>/);
    const [script = ""] = /\/assets\/[^"]+\.js/.exec(text) ?? [];
    const asset = await fetch(`${network.url}${script}`);
    expect([asset.status, asset.headers.get("cache-control")]).toEqual([200, "public, max-age=31536000, immutable"]);
    expect(asset.headers.get("content-encoding")).toBe("gzip");
    expect(asset.headers.get("content-security-policy")).toMatch(/^default-src 'none'; /);
  });

  it("takes no other path away: what no browser asks for as a page is not there", async () => {
    for (const path of ["/nothing", "/assets/../package.json", "/index.html", "/first-load.json"]) {
      expect((await fetch(`${network.url}${path}`)).status).toBe(404);
    }
    expect((await fetch(`${network.url}/updates`, { method: "POST", ...html })).status).toBe(404);
    expect((await fetch(`${network.url}/graphql`, html)).status).toBe(405);
  });
});
