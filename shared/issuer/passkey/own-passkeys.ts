import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider";
import { readBody } from "#shared/http/read-body.ts";
import { type Html, html } from "#shared/issuer/html.ts";
import type { IssuerAccounts } from "#shared/issuer/issuer-configuration.ts";
import { isFromOwnPage } from "#shared/issuer/own-page.ts";
import { renderPage } from "#shared/issuer/page.ts";
import { askForPasskey, judgeMadePasskey, type PasskeyParts } from "#shared/issuer/passkey/make-passkey.ts";
import { type KeptPasskey, mostPasskeys, type Passkey, passkeysOf } from "#shared/issuer/passkey/passkey.store.ts";
import { passkeyForm } from "#shared/issuer/passkey/passkey-form.ts";
import type { OwnPasskey, PasskeyRemoval } from "#shared/issuer/passkey/remove-own-passkey.ts";
import { readForm } from "#shared/issuer/read-form.ts";
import { sendPage } from "#shared/issuer/send-page.ts";
import { type Refused, refusedFor, type SignInRefusal, signInRefusals } from "#shared/issuer/sign-in-refusal.ts";

/** Below the issuer: where somebody who is signed in sees their passkeys, adds and removes them, and ends sessions. */
export const ownPasskeysPath = "/passkeys";

export type OwnPasskeysParts = PasskeyParts & {
  provider: Provider;
  issuer: string;
  clientUrl: string;
  accounts: IssuerAccounts;
  clock: () => Date;
  /** False when it is kept already. */
  addPasskey: (passkey: Passkey) => Promise<boolean>;
  removePasskey: (own: OwnPasskey) => Promise<PasskeyRemoval>;
  endSessions: (account: string) => Promise<void>;
  /** The issuer of the party's account service, where it has one. */
  accountService: string | undefined;
};

type Visitor = { account: string; login: string; name: string; scope: string };
type Exchange = { request: IncomingMessage; response: ServerResponse };

const maxFormBytes = 16_384;
/** A passkey outlives the session that made it: whoever adds one has just shown who they are. */
const freshMs = 15 * 60 * 1000;

/** The page of one's own passkeys: they are changed, and sessions ended, by whoever signed in a moment ago. */
export function ownPasskeysPage(parts: OwnPasskeysParts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const visitor = await findVisitor(parts, { request, response });
    if (!visitor) return sendPage(response, 401, signInFirst(parts.clientUrl));
    if (request.method === "GET") return show(parts, response, { visitor });
    const isOwn = request.method === "POST" && isFromOwnPage(request, parts.issuer);
    if (!isOwn) return show(parts, response, { visitor, status: request.method === "POST" ? 403 : 405 });
    const body = await readBody(request, maxFormBytes);
    const form = (body.ok ? readForm(body.bytes) : undefined) ?? new URLSearchParams();
    if (form.has("end")) {
      await parts.endSessions(visitor.account);
      return sendPage(response, 200, allEnded());
    }
    const done = await change(parts, visitor, form);
    const shown = done.ok ? { remark: done.remark } : { refusal: done.refusal, status: 422 };
    await show(parts, response, { visitor, ...shown });
  };
}

/** The same address where browsers make no passkeys: people are led there all the same, and are told why. */
export async function noPasskeysPage(_: IncomingMessage, response: ServerResponse): Promise<void> {
  sendPage(response, 200, renderPage("No passkeys here", noneHere));
}

const noneHere = html`<p>This service runs at an address at which browsers make no passkeys. You sign in here without one.
Ask whoever runs it for an address with a name and with https, if you should have one.</p>`;

async function findVisitor(
  { provider, accounts, clock }: OwnPasskeysParts,
  { request, response }: Exchange,
): Promise<Visitor | undefined> {
  const { accountId: account, loginTs, uid } = await provider.Session.get(provider.createContext(request, response));
  const isFresh = loginTs !== undefined && clock().getTime() - loginTs * 1000 < freshMs;
  const found = account !== undefined && isFresh ? await accounts.find(account) : undefined;
  return account !== undefined && found ? { ...found, account, scope: `add ${uid}` } : undefined;
}

type Changed = { ok: true; remark: string } | Refused;

async function change(parts: OwnPasskeysParts, visitor: Visitor, form: URLSearchParams): Promise<Changed> {
  const { account, scope } = visitor;
  const { accountService, sql } = parts;
  const id = form.get("remove");
  if (id !== null) {
    const removal = await parts.removePasskey({ account, id, accountService });
    return removal === "REMOVED" ? { ok: true, remark: removed } : refusedFor(removal);
  }
  const made = await judgeMadePasskey(parts, { scope, account, field: form.get("answer") || null });
  if (!made.ok) return made;
  if ((await passkeysOf(sql, account)).length >= mostPasskeys) return refusedFor("TOO_MANY_PASSKEYS");
  return (await parts.addPasskey(made.passkey)) ? { ok: true, remark: added } : refusedFor("PASSKEY_KNOWN");
}

const added = "The passkey was added.";
const removed =
  "The passkey was removed. Whoever signed in with it is signed in still: end all sessions, if it was lost.";

type Shown = { visitor: Visitor; status?: number; remark?: string; refusal?: SignInRefusal };

async function show(parts: OwnPasskeysParts, response: ServerResponse, shown: Shown): Promise<void> {
  const { visitor, refusal, remark, status } = shown;
  const known = await passkeysOf(parts.sql, visitor.account);
  const asked = { make: await askForPasskey(parts, visitor) };
  const text = "On another device, or in another password manager.";
  const action = `${parts.issuer}${ownPasskeysPath}`;
  const form = passkeyForm({ action, asked, fields: html``, button: "Add a passkey", text });
  const told = remark === undefined ? html`` : html`<p role="status">${remark}</p>`;
  const alert = refusal === undefined ? told : html`<p role="alert">${signInRefusals[refusal]}</p>`;
  const content = html`<p>Signed in as ${visitor.name}.</p>
${alert}
<ul>${known.map((one) => html`<li>${described(one)} ${removeForm(action, one)}</li>`)}</ul>
${known.length < mostPasskeys ? form : html`<p>${signInRefusals.TOO_MANY_PASSKEYS}</p>`}
<p>Have two, on two devices. When a device is lost, remove its passkey here and end all sessions. When it was the only
one, tell whoever invited you: all your passkeys are taken back then, and you get a new invitation.</p>
<form method="post" action="${action}"><button name="end" value="sessions">End all sessions
<small>Here and everywhere; you sign in again. What is open at this moment ends within ten minutes.</small></button></form>`;
  sendPage(response, status ?? 200, renderPage("Your passkeys", content, parts.issuer));
}

function described({ madeAt, usedAt, isBackedUp }: KeptPasskey): Html {
  const used = usedAt ? `last used on ${usedAt.toISOString().slice(0, 10)}` : "not used yet";
  const place = isBackedUp ? "kept in several places" : "on one device";
  return html`Made on ${madeAt.toISOString().slice(0, 10)}, ${used}, ${place}`;
}

function removeForm(action: string, { id }: KeptPasskey): Html {
  return html`<form method="post" action="${action}"><button name="remove" value="${id}">Remove this passkey</button></form>`;
}

function allEnded(): string {
  return renderPage(
    "All sessions are ended",
    html`<p>Nobody goes on in your name without signing in again. What was open a moment ago can ask for ten minutes at most;
nothing renews it.</p>`,
  );
}

function signInFirst(clientUrl: string): string {
  return renderPage(
    "Sign in first",
    html`<p>This page opens within 15 minutes after signing in. <a href="${clientUrl}/">Sign in</a>, then open it again.</p>`,
  );
}
