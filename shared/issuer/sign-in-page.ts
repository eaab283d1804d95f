import type { IncomingMessage, ServerResponse } from "node:http";
import { errors, type Provider } from "oidc-provider";
import { readBody } from "#shared/http/read-body.ts";
import type { ErrorPage } from "#shared/issuer/error-page.ts";
import { type Html, html } from "#shared/issuer/html.ts";
import { isFromOwnPage } from "#shared/issuer/own-page.ts";
import { renderPage } from "#shared/issuer/page.ts";
import { readForm } from "#shared/issuer/read-form.ts";
import { sendPage, sendTo } from "#shared/issuer/send-page.ts";
import type { SignInAttempt, SignInMethod, SignInOutcome } from "#shared/issuer/sign-in-method.ts";
import type { NoteSignIn, SignInWay } from "#shared/issuer/sign-in-note.ts";
import { type SignInRefusal, signInRefusals, statusOf } from "#shared/issuer/sign-in-refusal.ts";

const maxFormBytes = 16_384;
const retryAfterS = 60;

export type SignInPage = {
  provider: Provider;
  issuer: string;
  /** Whose people sign in here, as a person reads it. */
  title: () => string;
  errorPage: ErrorPage;
  methods: readonly SignInMethod[];
  /** Told of every refusal, by its closed code. */
  onRefused: (refusal: SignInRefusal) => void;
  /** Records who signed in and who was refused, before anything comes of it. */
  note: NoteSignIn;
};

type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  uid: string;
  /** The method of the address, when it names one: somebody leaves for elsewhere, or comes back. */
  away?: { method: string; isBack: boolean; search: URLSearchParams };
};

/** Answers `/interaction/<uid>`: shows the ways to sign in, takes the form of one of them. */
export async function answerSignIn(page: SignInPage, exchange: Exchange): Promise<void> {
  const { request, response, away } = exchange;
  if (request.method === "GET") return away ? goElsewhere(page, exchange, away) : showMethods(page, exchange);
  if (request.method === "POST" && !away) return takeForm(page, exchange);
  sendPage(response, 405, page.errorPage("invalid_request"));
}

async function showMethods(page: SignInPage, exchange: Exchange): Promise<void> {
  const attempt = await findAttempt(page, exchange);
  if (!attempt) return;
  for (const method of page.methods) {
    const outcome = await method.atOnce?.(attempt);
    if (outcome) return finish(page, exchange, { attempt, way: method.id, outcome });
  }
  await sendMethods(page, exchange.response, { attempt });
}

async function takeForm(page: SignInPage, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  if (!isFromOwnPage(request, page.issuer)) return sendPage(response, 403, page.errorPage("invalid_request"));
  const body = await readBody(request, maxFormBytes);
  if (!body.ok) return sendPage(response, body.status, page.errorPage("invalid_request"));
  const form = readForm(body.bytes);
  if (!form) return sendPage(response, 400, page.errorPage("invalid_request"));
  const method = page.methods.find(({ id }) => id === form.get("method"));
  if (!method?.answer) return sendPage(response, 404, page.errorPage("invalid_request"));
  const attempt = await findAttempt(page, exchange);
  if (attempt) await finish(page, exchange, { attempt, way: method.id, outcome: await method.answer(attempt, form) });
}

/** Leads to where the method asks, or judges what came back from there. */
async function goElsewhere(page: SignInPage, exchange: Exchange, away: NonNullable<Exchange["away"]>): Promise<void> {
  const { response } = exchange;
  const method = page.methods.find(({ id }) => id === away.method);
  const elsewhere = method?.elsewhere;
  if (!elsewhere) return sendPage(response, 404, page.errorPage("invalid_request"));
  const attempt = await findAttempt(page, exchange);
  if (!attempt) return;
  if (away.isBack) {
    return finish(page, exchange, { attempt, way: method.id, outcome: await elsewhere.returned(attempt, away.search) });
  }
  const leads = await elsewhere.leave(attempt);
  if (leads.ok) sendTo(response, leads.location);
  else await finish(page, exchange, { attempt, way: method.id, outcome: leads });
}

async function finish(
  page: SignInPage,
  { request, response }: Exchange,
  { attempt, way, outcome }: { attempt: SignInAttempt; way: SignInWay; outcome: SignInOutcome },
): Promise<void> {
  if (!outcome.ok) {
    const { refusal, account } = outcome;
    page.onRefused(refusal);
    await page.note({ kind: "REFUSED", account, way, refusal });
    return sendMethods(page, response, { attempt, refusal });
  }
  await page.note({ kind: "SIGNED_IN", account: outcome.account, way });
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
    const { client_id: clientId, login_hint: hint } = found.params;
    const action = `${page.issuer}/interaction/${uid}`;
    return { uid, action, clientId: String(clientId), hint: typeof hint === "string" ? hint : undefined };
  }
  sendPage(response, 400, page.errorPage("session_not_found"));
  return undefined;
}

async function sendMethods(
  page: SignInPage,
  response: ServerResponse,
  { attempt, refusal }: { attempt: SignInAttempt; refusal?: SignInRefusal },
): Promise<void> {
  const sections = await Promise.all(page.methods.map((method) => method.section(attempt)));
  const alert = refusal === undefined ? html`` : html`<p role="alert">${signInRefusals[refusal]}</p>\n`;
  const content = sections.length > 0 ? sections : [noMethod()];
  const status = refusal === undefined ? 200 : statusOf(refusal);
  if (status === 429) response.setHeader("retry-after", String(retryAfterS));
  sendPage(response, status, renderPage(`Sign in to ${page.title()}`, html`${alert}${content}`, page.issuer));
}

function noMethod(): Html {
  return html`<p>Nobody can sign in on this page: passkeys need an address with a name and https, and this service has
neither, nor an account service of its organization. Tell whoever runs it.</p>`;
}
