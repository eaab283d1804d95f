import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { MikroORM } from "@mikro-orm/postgresql";
import { createLocalJWKSet } from "jose";
import type { Browser, Page } from "playwright-core";
import { verifyAccessToken } from "#shared/auth/access-token.ts";
import { ConnectionShares } from "#shared/database/connection-shares.ts";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import { type HttpService, serveHttp } from "#shared/http/serve-http.ts";
import { clientUrl, newPrivateJwk, newServiceKeys } from "#shared/issuer/issuer.fixture.ts";
import { newJoinToken } from "#shared/issuer/join/join-token.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { openBrowser } from "../../../test/browser/open-browser.ts";
import { signInByBrowser } from "../../../test/browser/sign-in-by-browser.ts";
import { addAuthenticator } from "../../../test/browser/virtual-authenticator.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import { findFreePort } from "../../../tools/postgres/free-port.ts";
import { openOrm } from "../database/open-orm.ts";
import { directoryAsker } from "../graph/directory.policy.ts";
import { loadOrganizations } from "../organization/organization-loader.ts";
import { inviteCentrePerson } from "../person/invite-centre-person.ts";
import { createIssuer, type MountedIssuer } from "./mount-issuer.ts";

const startTimeoutMs = 60_000;

describe("the centre's first operator", () => {
  let database: TestDatabase;
  let client: HttpClient;
  let browser: Browser;
  let stateFolder: string;
  let issuer: MountedIssuer;
  let http: HttpService;
  let orm: MikroORM;

  beforeAll(async () => {
    [database, browser] = await Promise.all([createTestDatabase(), openBrowser()]);
    orm = await openOrm(database.url, new ConnectionShares(2));
    client = createHttpClient({ connectionsPerOrigin: 2 });
    stateFolder = await mkdtemp(join(tmpdir(), "centre-state-"));
    const port = await findFreePort();
    issuer = await createIssuer({
      publicUrl: `http://localhost:${port}`,
      clientUrl,
      keys: await newServiceKeys(),
      databaseUrl: database.url,
      upstream: undefined,
      proxyHops: 0,
      firstPerson: "first@centre.example",
      stateFolder,
      isDevelopment: false,
      isDemo: false,
      log: createLogger("directory", "silent"),
      clock: () => new Date(),
    });
    const common = { host: "127.0.0.1", port, routes: [], maxBodyBytes: 1_000, maxBodyMs: 5_000 };
    http = await serveHttp({ ...common, mounts: issuer.mounts });
  }, startTimeoutMs);

  afterAll(async () => {
    await browser?.close();
    await http?.close();
    await issuer?.close();
    await client?.close();
    await orm?.close();
    await database?.drop();
    await rm(stateFolder, { recursive: true, force: true });
  });

  async function joinAndSignIn(link: string, name: string, roles: string[]): Promise<Page> {
    const context = await browser.newContext();
    const page = await context.newPage();
    await addAuthenticator(context, page);
    await page.goto(link);
    await page.getByLabel("Your name").fill(name);
    await page.getByRole("button", { name: "Make a passkey" }).click();
    await page.getByText(`Welcome, ${name}`).waitFor();
    expect((await page.goto(link))?.status()).toBe(404);

    const choose = (one: Page) => one.getByRole("button", { name: "Sign in with a passkey" }).click();
    const asked = { page, issuer: issuer.issuer, privateKey: await newPrivateJwk(), client, choose };
    const { accessToken } = await signInByBrowser(asked);
    const sources = {
      partyOfIssuer: () => ({ id: "centre" }),
      keysOf: () => createLocalJWKSet(issuer.publicJwks),
    };
    const verdict = await verifyAccessToken(accessToken, sources, new Date());
    expect(verdict).toMatchObject({ ok: true, claims: { organization: "centre", roles } });
    return page;
  }

  it(
    "joins by the link that the start has written for this account alone, makes a passkey and signs in",
    async () => {
      const path = join(stateFolder, "first-invitation.txt");
      expect((await stat(path)).mode & 0o077).toBe(0);
      await joinAndSignIn((await readFile(path, "utf8")).trim(), "Noor Haddad", ["OPERATOR"]);
    },
    startTimeoutMs,
  );

  it(
    "invites others by the graph, who join and sign in in the same way, and end their own sessions",
    async () => {
      const [first] = await orm.em.fork().execute<{ id: string }[]>("select id from centre_person");
      const viewer = { sub: first?.id ?? "", organization: "centre", roles: ["OPERATOR"] };
      const em = orm.em.fork();
      const publicUrl = issuer.issuer.replace(/\/oidc$/, "");
      const input = { name: "Sam", email: "sam@centre.example", roles: ["ANALYST", "OPERATOR"] };
      const { link = "" } = await inviteCentrePerson(
        {
          ...{ em, viewer, publicUrl, asker: directoryAsker(viewer), networkPin: "", now: new Date() },
          ...{ newUuid: randomUUID, organizations: loadOrganizations(em), onChanged: async () => undefined },
        },
        { input, idempotencyKey: randomUUID(), newToken: newJoinToken },
      );
      const page = await joinAndSignIn(link, "Sam Okoro", ["ANALYST", "OPERATOR"]);
      await page.goto(`${issuer.issuer}/passkeys`);
      await page.getByRole("button", { name: "Add a passkey" }).waitFor();
      await page.getByRole("button", { name: "Remove this passkey" }).click();
      await page.getByText("You could not sign in any more").waitFor();
      await page.getByRole("button", { name: "End all sessions" }).click();
      await page.getByText("All sessions are ended").waitFor();
      expect((await page.goto(`${issuer.issuer}/passkeys`))?.status()).toBe(401);
      const noted = "select action from audit_entry order by at desc limit 1";
      expect(await orm.em.fork().execute(noted)).toEqual([{ action: "person.end-sessions" }]);
    },
    startTimeoutMs,
  );
});
