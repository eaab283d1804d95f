import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createLocalJWKSet } from "jose";
import { verifyAccessToken } from "#shared/auth/access-token.ts";
import { ConnectionShares } from "#shared/database/connection-shares.ts";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import { type HttpService, serveHttp } from "#shared/http/serve-http.ts";
import { clientUrl, explorer, newPrivateJwk, newServiceKeys } from "#shared/issuer/issuer.fixture.ts";
import { signIn } from "#shared/issuer/sign-in-client.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import { findFreePort } from "../../../tools/postgres/free-port.ts";
import { openOrm } from "../database/open-orm.ts";
import { createIssuer, type MountedIssuer } from "./mount-issuer.ts";

type Running = { issuer: MountedIssuer; http: HttpService; close(): Promise<void> };

describe("the centre's issuer", () => {
  let database: TestDatabase;
  let client: HttpClient;

  beforeAll(async () => {
    database = await createTestDatabase();
    await (await openOrm(database.url, new ConnectionShares(2))).close();
    client = createHttpClient({ connectionsPerOrigin: 2 });
  });

  afterAll(async () => {
    await client?.close();
    await database?.drop();
  });

  async function start(isDevelopment: boolean): Promise<Running> {
    const port = await findFreePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    const issuer = await createIssuer({
      publicUrl,
      clientUrl,
      keys: await newServiceKeys(),
      databaseUrl: database.url,
      isDevelopment,
      isDemo: true,
      upstream: undefined,
      proxyHops: 0,
      firstPerson: undefined,
      stateFolder: tmpdir(),
      log: createLogger("directory", "silent"),
      clock: () => new Date(),
    });
    const common = { host: "127.0.0.1", port, routes: [], maxBodyBytes: 1_000, maxBodyMs: 5_000 };
    const http = await serveHttp({ ...common, mounts: issuer.mounts });
    const close = async () => {
      await http.close();
      await issuer.close();
    };
    return { issuer, http, close };
  }

  const ask = async ({ issuer }: Running, login: string) => {
    const privateKey = await newPrivateJwk();
    return signIn({ ...explorer, issuer: issuer.issuer, login, privateKey, now: new Date(), client });
  };

  it("signs in the analyst and the operator, each with their role", async () => {
    const running = await start(true);
    const { issuer, publicJwks } = running.issuer;
    const sources = { partyOfIssuer: () => ({ id: "centre" }), keysOf: () => createLocalJWKSet(publicJwks) };
    for (const [login, role] of [
      ["analyst", "ANALYST"],
      ["operator", "OPERATOR"],
    ] as const) {
      const { accessToken } = await ask(running, login);
      const verdict = await verifyAccessToken(accessToken, sources, new Date());
      expect(verdict).toMatchObject({ ok: true, claims: { issuer, organization: "centre", roles: [role] } });
    }
    await running.close();
  });

  it("lets nobody in by the demo's way in production, though their rows are there", async () => {
    const running = await start(false);
    await expect(ask(running, "operator")).rejects.toThrow("did not let");
    await running.close();
  });
});
