import { randomBytes, randomUUID } from "node:crypto";
import type { JWK } from "jose";
import type { Frame, Page, Request } from "playwright-core";
import type { HttpClient } from "#shared/http/send-http.ts";
import { authorizeUrl, redeemCode, type SignedIn } from "#shared/issuer/sign-in-client.ts";

export type BrowserSignIn = {
  page: Page;
  issuer: string;
  privateKey: JWK;
  client: HttpClient;
  /** What somebody does on the sign-in page. */
  choose: (page: Page) => Promise<void>;
};

const cli = { clientId: "alight-cli", redirectUri: "http://127.0.0.1:49152/callback" } as const;
const timeoutMs = 15_000;

/** Opens the sign-in page of an issuer in a browser; what its client keeps until the code comes back. */
export async function openSignIn(page: Page, issuer: string): Promise<string> {
  const verifier = randomBytes(32).toString("base64url");
  await page.goto(authorizeUrl({ ...cli, issuer }, { state: randomUUID(), verifier }));
  return verifier;
}

/** Signs in as people do, in a browser, and takes the token that their client would get. */
export async function signInByBrowser(asked: BrowserSignIn): Promise<SignedIn> {
  const { page, issuer, privateKey, client, choose } = asked;
  const verifier = await openSignIn(page, issuer);
  // Nobody listens at the client's address: that the browser goes there, and with what, is all that is asked.
  const isBack = (request: Request) => request.url().startsWith(cli.redirectUri);
  // The browser's own page about that comes a moment later: it would break in on whatever is opened next.
  const isAtEnd = (frame: Frame) => frame.url().startsWith("chrome-error:");
  const [back] = await Promise.all([
    page.waitForRequest(isBack, { timeout: timeoutMs }),
    page.waitForEvent("framenavigated", { predicate: isAtEnd, timeout: timeoutMs }),
    choose(page),
  ]);
  const code = new URL(back.url()).searchParams.get("code") ?? "";
  return redeemCode({ ...cli, issuer, privateKey, client, now: new Date() }, { code, verifier });
}
