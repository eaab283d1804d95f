import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { createLocalJWKSet, type JWK } from "jose";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { verifyAccessToken } from "#shared/auth/access-token.ts";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import { newPrivateJwk } from "#shared/issuer/issuer.fixture.ts";
import { newJoinToken } from "#shared/issuer/join/join-token.ts";
import { openBrowser } from "../../../test/browser/open-browser.ts";
import { openSignIn, signInByBrowser } from "../../../test/browser/sign-in-by-browser.ts";
import { type Authenticator, addAuthenticator } from "../../../test/browser/virtual-authenticator.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import { deactivatePerson } from "../person/deactivate-person.ts";
import { openPersonDesk, organization, type PersonDesk } from "../person/person.fixture.ts";
import { replaceSignIn } from "../person/replace-sign-in.ts";
import { openSignInDesk, type SignInDesk } from "./sign-in.fixture.ts";

const startTimeoutMs = 60_000;

describe("passkeys in a real browser", () => {
  let database: TestDatabase;
  let desk: PersonDesk;
  let signIn: SignInDesk;
  let client: HttpClient;
  let browser: Browser;
  let privateKey: JWK;
  let context: BrowserContext;
  let page: Page;
  let device: Authenticator;
  let people = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    [desk, browser] = await Promise.all([openPersonDesk(database.url), openBrowser()]);
    signIn = await openSignInDesk(desk, { clock: () => new Date() });
    client = createHttpClient({ connectionsPerOrigin: 2 });
    privateKey = await newPrivateJwk();
  }, startTimeoutMs);

  afterAll(async () => {
    await browser?.close();
    await signIn?.http.close();
    await client?.close();
    await desk?.close();
    await database?.drop();
  });

  beforeEach(async () => {
    await context?.close();
    context = await browser.newContext();
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    device = await addAuthenticator(context, page);
  });

  /** Somebody new joins by making a passkey; their id. */
  async function join(): Promise<string> {
    const email = `ana${people++}@help.example`;
    await page.goto(await signIn.invite(email));
    await page.getByRole("link", { name: "Exit this page" }).waitFor();
    await page.getByRole("button", { name: "Make a passkey" }).click();
    await page.locator("a[href$='/?at=colorado']", { hasText: "Sign in" }).waitFor();
    const [row] = await desk.pool.query<{ id: string }>("select id from person where login = $1", [email]);
    return row?.id ?? "";
  }

  const choose = (one: Page) => one.getByRole("button", { name: "Sign in with a passkey" }).click();
  const signedIn = () => signInByBrowser({ page, issuer: signIn.issuer, privateKey, client, choose });

  /** What the sign-in page says when it lets nobody in. */
  async function refusal(): Promise<string> {
    await openSignIn(page, signIn.issuer);
    await choose(page);
    return (await page.getByRole("alert").textContent()) ?? "";
  }

  const signInsOf = (subject: string) =>
    desk.pool.query(
      "select action, actor, details from audit_entry where subject = $1 and action like 'person.sign-%' order by at",
      [subject],
    );

  it("lets somebody in who joined with one, with no name and no password, and tells the person's own id", async () => {
    const person = await join();
    const { accessToken } = await signedIn();
    const { issuer, publicJwks } = signIn;
    const sources = { partyOfIssuer: () => ({ id: organization }), keysOf: () => createLocalJWKSet(publicJwks) };
    expect(await verifyAccessToken(accessToken, sources, new Date())).toMatchObject({
      ok: true,
      claims: { issuer, sub: person, roles: ["ADVOCATE"] },
    });
    const [kept] = await desk.pool.query(
      "select counter > 0 as used, used_at is not null as seen from passkey where account = $1",
      [person],
    );
    expect(kept).toEqual({ used: true, seen: true });
    const [noted] = await desk.pool.query(
      "select details from audit_entry where subject = $1 and action = 'person.accept-invitation'",
      [person],
    );
    expect(noted).toEqual({ details: { way: "passkey" } });
    expect(await signInsOf(person)).toEqual([{ action: "person.sign-in", actor: person, details: { way: "passkey" } }]);
  });

  it("runs one script, of its own origin, and no other", async () => {
    await page.goto(await signIn.invite("script@help.example"));
    const answer = await page.reload();
    const policy = answer?.headers()["content-security-policy"] ?? "";
    expect(policy).toContain(`default-src 'none'; script-src ${signIn.issuer}/passkey.js; style-src 'sha256-`);
    expect(await page.locator("script").count()).toBe(1);
    const planted = "<script>document.title = 'planted'</script>";
    await page.setContent(planted);
    expect(await page.title()).not.toBe("planted");
  });

  it("asks who holds the device: without finger, face or PIN nobody is let in", async () => {
    await join();
    await device.setVerified(false);
    await openSignIn(page, signIn.issuer);
    await choose(page);
    await page.getByText("Nothing was done").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("takes an answer once: the same form sent again finds its challenge gone", async () => {
    await join();
    let sent = "";
    await page.route("**/interaction/*", async (route, request) => {
      if (request.method() !== "POST") return route.continue();
      sent = request.postData() ?? "";
      await route.fulfill({ status: 200, body: "held" });
    });
    await openSignIn(page, signIn.issuer);
    const address = page.url();
    await choose(page);
    await page.getByText("held").waitFor();
    const form = Object.fromEntries(new URLSearchParams(sent));
    const other = await browser.newContext();
    const stranger = await other.newPage();
    await openSignIn(stranger, signIn.issuer);
    const stolen = await other.request.post(stranger.url(), { form, maxRedirects: 0 });
    expect([stolen.status(), await stolen.text()]).toEqual([422, expect.stringContaining("done already")]);
    await other.close();
    expect((await context.request.post(address, { form, maxRedirects: 0 })).status()).toBe(303);
    expect((await context.request.post(address, { form, maxRedirects: 0 })).status()).toBe(422);
  });

  it("refuses a copy whose counter did not grow", async () => {
    const person = await join();
    await desk.pool.query("update passkey set counter = 1000000 where account = $1", [person]);
    expect(await refusal()).toContain("could not be checked");
  });

  it("adds a second device for whoever signed in a moment ago, and shows it to nobody else", async () => {
    const person = await join();
    const own = `${signIn.issuer}/passkeys`;
    expect((await page.goto(own))?.status()).toBe(401);
    await signedIn();
    await device.clear(); // another device
    await page.goto(own);
    await page.getByRole("button", { name: "Add a passkey" }).click();
    await page.getByText("The passkey was added").waitFor();
    expect(await page.getByRole("listitem").count()).toBe(2);
    expect(await desk.pool.query("select 1 from passkey where account = $1", [person])).toHaveLength(2);
    expect(await recorded(person, "person.add-passkey")).toHaveLength(1);
    await signedIn();
  });

  const recorded = (person: string, action: string) =>
    desk.pool.query("select 1 from audit_entry where subject = $1 and actor = $1 and action = $2", [person, action]);

  it("removes one that somebody has another beside, records it, and never the last way in", async () => {
    const person = await join();
    await signedIn();
    await page.goto(`${signIn.issuer}/passkeys`);
    await page.getByRole("button", { name: "Remove this passkey" }).click();
    await page.getByText("You could not sign in any more").waitFor();
    await device.clear(); // another device
    await page.getByRole("button", { name: "Add a passkey" }).click();
    await page.getByText("The passkey was added").waitFor();
    await page.getByRole("button", { name: "Remove this passkey" }).first().click();
    await page.getByText("The passkey was removed").waitFor();
    expect(await page.getByRole("listitem").count()).toBe(1);
    expect(await recorded(person, "person.remove-passkey")).toHaveLength(1);
    await signedIn(); // by the one that is left
  });

  it("changes nothing for a page of another site, and says when a passkey is not one's own", async () => {
    await join();
    await signedIn();
    const send = async (form: Record<string, string>, headers = {}) =>
      (await context.request.post(`${signIn.issuer}/passkeys`, { form, headers })).status();
    expect(await send({ end: "sessions" }, { origin: "https://evil.example" })).toBe(403);
    expect(await send({ remove: "another" })).toBe(422);
    expect(await send({ end: "sessions" })).toBe(200);
  });

  it("ends all sessions of whoever asks, on every device, and nobody else's", async () => {
    const [neighbour] = [await join(), await signedIn()];
    await context.close();
    context = await browser.newContext();
    page = await context.newPage();
    device = await addAuthenticator(context, page);
    const person = await join();
    await signedIn();
    const itemsOf = (account: string) => desk.pool.query("select 1 from oidc_item where account = $1", [account]);
    expect((await itemsOf(person)).length).toBeGreaterThan(1);
    await page.goto(`${signIn.issuer}/passkeys`);
    await page.getByRole("button", { name: "End all sessions" }).click();
    await page.getByText("All sessions are ended").waitFor();
    expect(await itemsOf(person)).toEqual([]);
    expect((await itemsOf(neighbour)).length).toBeGreaterThan(1);
    expect((await page.goto(`${signIn.issuer}/passkeys`))?.status()).toBe(401);
    expect(await recorded(person, "person.end-sessions")).toHaveLength(1);
  });

  it("takes a lost device's passkey back and lets its person in by a new link, with the same id", async () => {
    const person = await join();
    await signedIn();
    const asked = { person, idempotencyKey: randomUUID(), newToken: newJoinToken };
    const { link = "" } = await replaceSignIn(desk.context(), asked);
    expect(await desk.pool.query("select 1 from oidc_item where account = $1", [person])).toEqual([]);
    expect(await refusal()).toContain("not known here");
    await device.clear();
    const token = link.slice(link.lastIndexOf("/"));
    await page.goto(`${signIn.publicUrl}/invitation${token}`);
    await page.getByRole("button", { name: "Make a passkey" }).click();
    await page.getByText("You can sign in now").waitFor();
    await signedIn();
    expect(await desk.pool.query("select account from passkey where account = $1", [person])).toEqual([
      { account: person },
    ]);
  });

  it("lets nobody in who was deactivated, though the passkey is right", async () => {
    const person = await join();
    await deactivatePerson(desk.context(), { person, idempotencyKey: randomUUID() });
    expect(await refusal()).toContain("cannot sign in here any more");
    const details = { way: "passkey", refusal: "NOT_ACTIVE" };
    expect(await signInsOf(person)).toEqual([{ action: "person.sign-in-refused", actor: person, details }]);
  });

  it("opens an invitation once, also for a passkey", async () => {
    const link = await signIn.invite("once@help.example");
    await page.goto(link);
    await page.getByRole("button", { name: "Make a passkey" }).click();
    await page.getByText("You can sign in now").waitFor();
    expect((await page.goto(link))?.status()).toBe(404);
  });
});
