import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import { Browser, type Seen } from "#shared/issuer/browser.fixture.ts";
import { clientUrl } from "#shared/issuer/issuer.fixture.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import { startUpstream, type TestUpstream } from "../../../test/upstream/start-upstream.ts";
import { findFreePort } from "../../../tools/postgres/free-port.ts";
import { deactivatePerson } from "../person/deactivate-person.ts";
import { openPersonDesk, type PersonDesk } from "../person/person.fixture.ts";
import { openSignInDesk, type SignInDesk } from "./sign-in.fixture.ts";

const startTimeoutMs = 60_000;

describe("the organization's own account service", () => {
  let database: TestDatabase;
  let desk: PersonDesk;
  let client: HttpClient;
  let upstream: TestUpstream;
  let signIn: SignInDesk;

  beforeAll(async () => {
    database = await createTestDatabase();
    const port = await findFreePort();
    [desk, upstream] = await Promise.all([
      openPersonDesk(database.url),
      startUpstream(`http://localhost:${port}/oidc/upstream`),
    ]);
    const config = { ...upstream.config, claims: new Map([["hd", "help.example"]]) };
    signIn = await openSignInDesk(desk, { clock: () => new Date(), upstream: config, port });
    client = createHttpClient({ connectionsPerOrigin: 4 });
  }, startTimeoutMs);

  afterAll(async () => {
    await signIn?.http.close();
    await upstream?.stop();
    await client?.close();
    await desk?.close();
    await database?.drop();
  });

  const accountOf = (name: string) => ({
    sub: `sub-${name}`,
    email: `${name}@help.example`,
    email_verified: true,
    hd: "help.example",
  });

  /** Goes where the answers lead, until a page is shown or our own client is reached; `stopAt` stops before. */
  async function walk(browser: Browser, from: string, stopAt = clientUrl): Promise<Seen & { url: string }> {
    let url = from;
    for (let step = 0; step < 12; step += 1) {
      if (url.startsWith(stopAt)) return { status: 0, headers: {}, text: "", url };
      const seen = await browser.get(url);
      if (seen.headers.location === undefined) return { ...seen, url };
      url = new URL(seen.headers.location, url).href;
    }
    throw new Error("led in circles");
  }

  async function join(name: string): Promise<Seen> {
    await upstream.become(accountOf(name));
    const link = await signIn.invite(`${name}@help.example`);
    return walk(new Browser(client), `${link}/account`);
  }

  /** Signs in as whoever the account service says; `change` is what somebody does to its answer on the way. */
  async function enter(change?: (answer: URL) => void, browser = new Browser(client)): Promise<Seen & { url: string }> {
    const page = await browser.begin(signIn.issuer);
    const back = await walk(browser, `${page}/account`, `${signIn.issuer}/upstream`);
    const answer = new URL(back.url);
    change?.(answer);
    return walk(browser, answer.href);
  }

  const personOf = async (name: string) => {
    const text = "select id from person where login = $1";
    const [row] = await desk.pool.query<{ id: string }>(text, [`${name}@help.example`]);
    return row?.id ?? "";
  };

  it("lets somebody in whose account was linked when they took up their invitation", async () => {
    expect((await join("ana")).text).toContain("You can sign in now");
    expect((await enter()).url).toMatch(/^http:\/\/127\.0\.0\.1:4000\/explorer\/callback\?code=/);
    const [link] = await desk.pool.query("select issuer, subject, account from upstream_account");
    expect(link).toEqual({ issuer: upstream.config.issuer, subject: "sub-ana", account: await personOf("ana") });
    const noted = await desk.pool.query("select details from audit_entry where subject = $1", [await personOf("ana")]);
    expect(noted).toContainEqual({ details: { way: "account" } });
  });

  it("knows a user by issuer and subject: the address of a colleague opens nothing", async () => {
    await join("bo");
    await upstream.become({ ...accountOf("bo"), sub: "somebody-else" });
    const seen = await enter();
    expect([seen.status, seen.text]).toEqual([422, expect.stringContaining("belongs to nobody here")]);
  });

  it("knows a user by issuer and subject: the same subject of another issuer opens nothing", async () => {
    await join("cy");
    await desk.pool.query("update upstream_account set issuer = 'https://other.example' where subject = 'sub-cy'");
    expect((await enter()).text).toContain("belongs to nobody here");
  });

  it.each([
    [
      "an answer in another issuer's name (mix-up)",
      (answer: URL) => answer.searchParams.set("iss", "https://evil.example"),
    ],
    ["an answer that hides its issuer", (answer: URL) => answer.searchParams.delete("iss")],
    ["a code that nobody gave", (answer: URL) => answer.searchParams.set("code", "invented")],
  ])("believes no answer that is not its issuer's: %s", async (_, change) => {
    await upstream.become(accountOf("ana"));
    const seen = await enter(change);
    expect([seen.status, seen.text]).toEqual([422, expect.stringContaining("could not be believed")]);
    expect(seen.text).toContain("Sign in to Colorado Legal Aid");
  });

  it("believes no code of another sign-in: proof key and nonce are of this one", async () => {
    await upstream.become(accountOf("ana"));
    const attacker = new Browser(client);
    const page = await attacker.begin(signIn.issuer);
    const theirs = new URL((await walk(attacker, `${page}/account`, `${signIn.issuer}/upstream`)).url);
    const code = theirs.searchParams.get("code") ?? "";
    expect((await enter((answer) => answer.searchParams.set("code", code))).text).toContain("could not be believed");
  });

  it("takes an answer once, and from the browser that asked", async () => {
    await upstream.become(accountOf("ana"));
    let kept = "";
    const browser = new Browser(client);
    const page = await browser.begin(signIn.issuer);
    const back = await walk(browser, `${page}/account`, `${signIn.issuer}/upstream`);
    kept = back.url;
    const elsewhere = await walk(new Browser(client), kept);
    expect([elsewhere.status, elsewhere.text]).toEqual([400, expect.stringContaining("another browser")]);
    expect((await walk(browser, kept)).url).toContain("code=");
    const again = await walk(browser, kept);
    expect(again.status).toBe(400);
  });

  it("takes no answer without a question", async () => {
    for (const state of ["", "join.x", `join.${"A".repeat(43)}`, `sign-in.x.${"A".repeat(43)}`]) {
      const seen = await walk(new Browser(client), `${signIn.issuer}/upstream?code=x&state=${state}`);
      expect(seen.status).toBeGreaterThanOrEqual(400);
      expect(seen.status).toBeLessThan(500);
    }
  });

  it("says calmly that the sign-in was stopped there", async () => {
    await upstream.become({ sub: "stopped" });
    expect((await enter()).text).toContain("was stopped");
  });

  it("joins nobody with another address than the invited one, or an unchecked one, or of another domain", async () => {
    const link = await signIn.invite("dee@help.example");
    const attempt = async () => (await walk(new Browser(client), `${link}/account`)).text;
    await upstream.become({ ...accountOf("dee"), email: "eve@help.example" });
    expect(await attempt()).toContain("is not the one that was invited");
    await upstream.become({ ...accountOf("dee"), email_verified: false });
    expect(await attempt()).toContain("is not the one that was invited");
    await upstream.become({ ...accountOf("dee"), hd: "evil.example" });
    expect(await attempt()).toContain("not one that your organization lets in");
    await upstream.become({ ...accountOf("ana"), email: "dee@help.example" });
    expect(await attempt()).toContain("belongs to somebody here already");
    await upstream.become(accountOf("dee"));
    expect(await attempt()).toContain("You can sign in now");
  });

  it("links an account in the browser that opened the invitation, and in no other", async () => {
    await upstream.become(accountOf("fay"));
    const link = await signIn.invite("fay@help.example");
    const back = await walk(new Browser(client), `${link}/account`, `${signIn.issuer}/upstream`);
    const seen = await walk(new Browser(client), back.url);
    expect([seen.status, seen.text]).toEqual([422, expect.stringContaining("Your invitation is still open")]);
    expect(await desk.pool.query("select 1 from upstream_account where subject = 'sub-fay'")).toEqual([]);
  });

  it("never tells the account service an invitation's secret", async () => {
    const link = await signIn.invite("gil@help.example");
    const away = await new Browser(client).get(`${link}/account`);
    expect(away.headers.location).toContain(upstream.config.issuer);
    expect(away.headers.location).not.toContain(link.slice(link.lastIndexOf("/") + 1));
    expect(away.headers["referrer-policy"]).toBe("no-referrer");
    expect(away.headers["set-cookie"]).toMatch(/Path=\/invitation\/back; Max-Age=600; HttpOnly; SameSite=Lax/);
  });

  it("lets nobody in who was deactivated, though the account is linked", async () => {
    await join("hal");
    await deactivatePerson(desk.context(), { person: await personOf("hal"), idempotencyKey: randomUUID() });
    expect((await enter()).text).toContain("cannot sign in here any more");
  });

  it("says so when the account service is away", async () => {
    const down = { ...upstream.config, issuer: `http://127.0.0.1:${await findFreePort()}` };
    const other = await openSignInDesk(desk, { clock: () => new Date(), upstream: down });
    const browser = new Browser(client);
    const seen = await browser.get(`${await browser.begin(other.issuer)}/account`);
    expect([seen.status, seen.text]).toEqual([503, expect.stringContaining("does not answer")]);
    await other.http.close();
  });
});
