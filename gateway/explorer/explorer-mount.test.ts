import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { FakeNetwork } from "../fake-network.fixture.ts";

const network = new FakeNetwork();

beforeAll(() => network.start(0));
afterAll(() => network.stop());

describe("the explorer", () => {
  it("is told where the graph is and where people sign in", async () => {
    const answer = await fetch(`${network.url}/explorer/settings.json`);
    const issuers = ["colorado", "bucharest", "manila"].map((organization) => ({
      organization,
      name: `Organization ${organization}`,
      issuer: `${network.partner(organization).url}/oidc`,
    }));
    expect(await answer.json()).toEqual({
      graphUrl: "http://gateway.test/graphql",
      callbackUrl: "http://gateway.test/explorer/callback",
      issuers,
    });
  });

  it("shows its page, which may speak to the graph and the issuers alone, or says how to build it", async () => {
    for (const path of ["/explorer", "/explorer/callback?code=x"]) {
      const answer = await fetch(`${network.url}${path}`);
      const text = await answer.text();
      if (answer.status === 503) expect(text).toContain("npm run build:explorer");
      else {
        const policy = answer.headers.get("content-security-policy") ?? "";
        expect(policy).toContain("default-src 'none'; script-src 'self';");
        expect(policy).toContain(`connect-src 'self' ${network.partner("colorado").url} `);
        expect(text).toContain('<div id="root">');
        expect(text).not.toMatch(/(src|href)="https?:/);
      }
    }
  });

  it("serves nothing outside of its bundle", async () => {
    for (const path of ["/explorer/../package.json", "/explorer/%2e%2e/package.json", "/explorer/other"]) {
      expect((await fetch(`${network.url}${path}`)).status).toBe(404);
    }
    expect((await fetch(`${network.url}/explorer`, { method: "POST" })).status).toBe(405);
  });
});
