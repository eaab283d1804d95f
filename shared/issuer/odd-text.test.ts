import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openPool, type Pool } from "#shared/database/pool.ts";
import { authorizeUrl, Browser } from "#shared/issuer/browser.fixture.ts";
import { ada, newServiceKeys, startIssuer, type TestIssuer } from "#shared/issuer/issuer.fixture.ts";
import { oidcItemTable } from "#shared/issuer/oidc-item.store.ts";
import { createTestDatabase, type TestDatabase } from "../../test/network/test-database.ts";
import { findFreePort } from "../../tools/postgres/free-port.ts";

const zero = "\0";

describe("a text that no database keeps", () => {
  let database: TestDatabase;
  let pool: Pool;
  let issuer: TestIssuer;

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = openPool({ url: database.url, maxConnections: 4, statementTimeoutMs: 5_000, onError: () => undefined });
    await pool.query(oidcItemTable);
    const common = { sql: pool, people: () => [ada], keys: await newServiceKeys() };
    issuer = await startIssuer({ ...common, hasDemo: true, port: await findFreePort() });
  });
  afterAll(async () => {
    await issuer?.close();
    await pool?.close();
    await database?.drop();
  });

  const browser = () => new Browser(issuer.client);

  it.each(["client_id", "state", "nonce", "login_hint", "display", "ui_locales", "acr_values", "dpop_jkt"])(
    "is the client's fault as %s of a sign-in",
    async (name) => {
      const asked = authorizeUrl(issuer.issuer.issuer, { [name]: `a${zero}b` });
      expect((await browser().get(asked)).status).toBe(400);
    },
  );

  it("is the client's fault in the form of a sign-in", async () => {
    const visitor = browser();
    const page = await visitor.begin(issuer.issuer.issuer);
    expect((await visitor.post(page, { method: "demo", person: zero })).status).toBe(400);
    expect((await visitor.post(page, { method: "demo", person: "ada" })).status).toBe(303);
  });
});
