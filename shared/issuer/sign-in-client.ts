import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { JWK } from "jose";
import { z } from "zod";
import { graphAudience } from "#shared/auth/access-token.ts";
import { provePossession } from "#shared/auth/prove-possession.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import { CookieJar } from "#shared/issuer/cookie-jar.ts";
import { parseJson } from "#shared/json/parse-json.ts";

export type SignInQuestion = {
  /** Address of the issuer, `…/oidc`. */
  issuer: string;
  clientId: string;
  redirectUri: string;
  /** Whom the demo page is to be told: `advocate`. */
  login: string;
  /** ES256 or Ed25519; the token is bound to it. */
  privateKey: JWK;
  now: Date;
  client: HttpClient;
};

export type SignedIn = { accessToken: string; refreshToken: string | undefined; expiresAt: Date };

const answerForm = z.object({
  access_token: z.string(),
  refresh_token: z.string().optional(),
  token_type: z.literal("DPoP"),
  expires_in: z.number(),
});

const timeoutMs = 5_000;
const maxBytes = 64 * 1024;

/**
 * Signs in without a browser, for tools and tests: walks the real flow over HTTP, choosing a demo person on the page
 * where one would click. Works in development only, where that page exists.
 * @throws AlightError UNAUTHENTICATED when the issuer does not let that person in, SERVICE_UNAVAILABLE when it is away
 */
export async function signIn(question: SignInQuestion): Promise<SignedIn> {
  const verifier = randomBytes(32).toString("base64url");
  return redeemCode(question, { code: await fetchCode(question, verifier), verifier });
}

/** Turns the code of a sign-in, however it went, into tokens. */
export function redeemCode(
  question: Omit<SignInQuestion, "login">,
  { code, verifier }: { code: string; verifier: string },
): Promise<SignedIn> {
  return fetchToken(question, {
    grant_type: "authorization_code",
    code,
    redirect_uri: question.redirectUri,
    code_verifier: verifier,
  });
}

/** Renews a sign-in: the refresh token is used up and a new one comes with the access token. */
export function renewSignIn(
  question: Omit<SignInQuestion, "login" | "redirectUri">,
  refreshToken: string,
): Promise<SignedIn> {
  return fetchToken(question, { grant_type: "refresh_token", refresh_token: refreshToken });
}

async function fetchCode(question: SignInQuestion, verifier: string): Promise<string> {
  const { issuer, login, redirectUri } = question;
  const jar = new CookieJar();
  const state = randomUUID();
  const page = await walk(question, jar, { url: authorizeUrl(question, { state, verifier }) });
  if (!page.startsWith(`${issuer}/interaction/`)) throw notLetIn(question);
  const resume = await walk(question, jar, { url: page, form: { method: "demo", person: login } });
  if (!resume.startsWith(`${issuer}/auth/`)) throw notLetIn(question);
  const back = await walk(question, jar, { url: resume });
  const { searchParams } = new URL(back);
  const code = searchParams.get("code");
  if (!back.startsWith(`${redirectUri}?`) || searchParams.get("state") !== state || !code) throw notLetIn(question);
  return code;
}

/** The address where a sign-in begins. */
export function authorizeUrl(
  { issuer, clientId, redirectUri }: Pick<SignInQuestion, "issuer" | "clientId" | "redirectUri">,
  { state, verifier }: { state: string; verifier: string },
): string {
  const parameters = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: "code",
    scope: "openid",
    resource: graphAudience,
    state,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  });
  return `${issuer}/auth?${parameters}`;
}

/** One step of the flow; tells where it leads. */
async function walk(
  question: SignInQuestion,
  jar: CookieJar,
  step: { url: string; form?: Record<string, string> },
): Promise<string> {
  const sent = await question.client.send({
    method: step.form ? "POST" : "GET",
    url: step.url,
    headers: { cookie: jar.header(), accept: "text/html", ...(step.form ? formHeaders : {}) },
    ...(step.form ? { body: new URLSearchParams(step.form).toString() } : {}),
    timeoutMs,
    maxBytes,
  });
  if (!sent.ok) throw away(question);
  jar.take(sent.headers["set-cookie"]);
  const { location } = sent.headers;
  if (sent.status !== 303 || location === undefined) throw notLetIn(question);
  return new URL(location, question.issuer).href;
}

const formHeaders = { "content-type": "application/x-www-form-urlencoded" } as const;

async function fetchToken(
  question: Omit<SignInQuestion, "login" | "redirectUri">,
  grant: Record<string, string>,
): Promise<SignedIn> {
  const { client, clientId, issuer, privateKey, now } = question;
  const url = `${issuer}/token`;
  const proof = await provePossession({ privateKey, method: "POST", url, now, jti: randomUUID() });
  const body = new URLSearchParams({ ...grant, client_id: clientId, resource: graphAudience }).toString();
  const headers = { ...formHeaders, accept: "application/json", dpop: proof };
  const sent = await client.send({ method: "POST", url, headers, body, timeoutMs, maxBytes });
  if (!sent.ok) throw away(question);
  const answer = sent.status === 200 ? answerForm.safeParse(parseJson(sent.body)).data : undefined;
  if (!answer) throw notLetIn(question);
  const expiresAt = new Date(now.getTime() + answer.expires_in * 1000);
  return { accessToken: answer.access_token, refreshToken: answer.refresh_token, expiresAt };
}

function notLetIn({ issuer, ...question }: { issuer: string; login?: string }): AlightError {
  const who = question.login === undefined ? "the sign-in" : `\`${question.login}\``;
  return new AlightError("UNAUTHENTICATED", `${issuer} did not let ${who} in: unknown, not active, or no demo page.`);
}

function away({ issuer }: { issuer: string }): AlightError {
  return new AlightError("SERVICE_UNAVAILABLE", `${issuer} did not answer.`);
}
