import type { IncomingMessage, ServerResponse } from "node:http";
import { errors, type Provider } from "oidc-provider";
import { readBody } from "#shared/http/read-body.ts";
import { errorPage } from "#shared/issuer/error-page.ts";
import { type Html, html } from "#shared/issuer/html.ts";
import { renderPage } from "#shared/issuer/page.ts";
import { sendPage } from "#shared/issuer/send-page.ts";
import type { SignInAttempt, SignInMethod } from "#shared/issuer/sign-in-method.ts";

const maxFormBytes = 16_384;

export type SignInPage = {
  provider: Provider;
  issuer: string;
  /** Whose people sign in here, as a person reads it. */
  title: () => string;
  methods: readonly SignInMethod[];
};

type Exchange = { request: IncomingMessage; response: ServerResponse; uid: string };

/** Answers `/interaction/<uid>`: shows the ways to sign in, takes the form of one of them. */
export async function answerSignIn(page: SignInPage, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  if (request.method === "GET") return showMethods(page, exchange);
  if (request.method === "POST") return takeForm(page, exchange);
  sendPage(response, 405, errorPage("invalid_request"));
}

async function showMethods(page: SignInPage, exchange: Exchange): Promise<void> {
  const attempt = await findAttempt(page, exchange);
  if (attempt) await sendMethods(page, exchange.response, { attempt, status: 200 });
}

async function takeForm(page: SignInPage, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  if (!isFromOwnPage(request, page.issuer)) return sendPage(response, 403, errorPage("invalid_request"));
  const body = await readBody(request, maxFormBytes);
  if (!body.ok) return sendPage(response, body.status, errorPage("invalid_request"));
  const form = new URLSearchParams(body.bytes.toString("utf8"));
  const method = page.methods.find(({ id }) => id === form.get("method"));
  if (!method) return sendPage(response, 404, errorPage("invalid_request"));
  const attempt = await findAttempt(page, exchange);
  if (!attempt) return;
  const outcome = await method.answer(attempt, form);
  if (!outcome.ok) return sendMethods(page, response, { attempt, status: 422, reason: outcome.reason });
  const login = { accountId: outcome.account, amr: [...outcome.amr], remember: true };
  await page.provider.interactionFinished(request, response, { login });
}

/** The sign-in that both the address and its cookie name; tells the browser when there is none. */
async function findAttempt(page: SignInPage, exchange: Exchange): Promise<SignInAttempt | undefined> {
  const { request, response, uid } = exchange;
  const found = await page.provider.interactionDetails(request, response).catch((error: unknown) => {
    if (error instanceof errors.SessionNotFound) return undefined;
    throw error;
  });
  if (found?.uid === uid) {
    return { uid, action: `${page.issuer}/interaction/${uid}`, clientId: String(found.params.client_id) };
  }
  sendPage(response, 400, errorPage("session_not_found"));
  return undefined;
}

async function sendMethods(
  page: SignInPage,
  response: ServerResponse,
  { attempt, status, reason }: { attempt: SignInAttempt; status: number; reason?: string },
): Promise<void> {
  const sections = await Promise.all(page.methods.map((method) => method.section(attempt)));
  const refusal = reason === undefined ? html`` : html`<p role="alert">${reason}</p>\n`;
  const content = sections.length > 0 ? sections : [noMethod()];
  sendPage(response, status, renderPage(`Sign in to ${page.title()}`, html`${refusal}${content}`));
}

function noMethod(): Html {
  return html`<p>People join by an invitation link and sign in with a passkey. Passkeys are not available in this
version yet, so nobody can sign in on this page. Ask your coordinator when they will be.</p>`;
}

/** Browsers say where a form comes from; what is no browser says nothing and holds the sign-in's cookie. */
function isFromOwnPage({ headers }: IncomingMessage, issuer: string): boolean {
  const site = headers["sec-fetch-site"];
  const { origin } = headers;
  return (site === undefined || site === "same-origin") && (origin === undefined || origin === new URL(issuer).origin);
}
