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
import { readForm } from "#shared/issuer/read-form.ts";
import { sendPage } from "#shared/issuer/send-page.ts";
import { type Refused, refusedFor, type SignInRefusal, signInRefusals } from "#shared/issuer/sign-in-refusal.ts";

/** Below the issuer: where somebody who is signed in sees their passkeys and adds one. */
export const ownPasskeysPath = "/passkeys";

export type OwnPasskeysParts = PasskeyParts & {
  provider: Provider;
  issuer: string;
  clientUrl: string;
  accounts: IssuerAccounts;
  clock: () => Date;
  /** False when it is kept already. */
  addPasskey: (passkey: Passkey) => Promise<boolean>;
};

type Visitor = { account: string; login: string; name: string; scope: string };
type Exchange = { request: IncomingMessage; response: ServerResponse };

const maxFormBytes = 16_384;
/** A passkey outlives the session that made it: whoever adds one has just shown who they are. */
const freshMs = 15 * 60 * 1000;

/** The page of one's own passkeys: a second device is added by whoever signed in a moment ago. */
export function ownPasskeysPage(parts: OwnPasskeysParts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const visitor = await findVisitor(parts, { request, response });
    if (!visitor) return sendPage(response, 401, signInFirst(parts.clientUrl));
    if (request.method === "GET") return show(parts, response, { visitor });
    const isOwn = request.method === "POST" && isFromOwnPage(request, parts.issuer);
    if (!isOwn) return show(parts, response, { visitor, status: request.method === "POST" ? 403 : 405 });
    const added = await add(parts, visitor, request);
    await show(
      parts,
      response,
      added.ok ? { visitor, isAdded: true } : { visitor, refusal: added.refusal, status: 422 },
    );
  };
}

async function findVisitor(
  { provider, accounts, clock }: OwnPasskeysParts,
  { request, response }: Exchange,
): Promise<Visitor | undefined> {
  const { accountId: account, loginTs, uid } = await provider.Session.get(provider.createContext(request, response));
  const isFresh = loginTs !== undefined && clock().getTime() - loginTs * 1000 < freshMs;
  const found = account !== undefined && isFresh ? await accounts.find(account) : undefined;
  return account !== undefined && found ? { ...found, account, scope: `add ${uid}` } : undefined;
}

async function add(
  parts: OwnPasskeysParts,
  { account, scope }: Visitor,
  request: IncomingMessage,
): Promise<{ ok: true } | Refused> {
  const body = await readBody(request, maxFormBytes);
  const field = (body.ok && readForm(body.bytes)?.get("answer")) || null;
  const made = await judgeMadePasskey(parts, { scope, account, field });
  if (!made.ok) return made;
  if ((await passkeysOf(parts.sql, account)).length >= mostPasskeys) return refusedFor("TOO_MANY_PASSKEYS");
  return (await parts.addPasskey(made.passkey)) ? { ok: true } : refusedFor("PASSKEY_KNOWN");
}

type Shown = { visitor: Visitor; status?: number; isAdded?: boolean; refusal?: SignInRefusal };

async function show(parts: OwnPasskeysParts, response: ServerResponse, shown: Shown): Promise<void> {
  const { visitor, refusal, isAdded, status } = shown;
  const known = await passkeysOf(parts.sql, visitor.account);
  const asked = { make: await askForPasskey(parts, visitor) };
  const text = "On another device, or in another password manager.";
  const action = `${parts.issuer}${ownPasskeysPath}`;
  const form = passkeyForm({ action, asked, fields: html``, button: "Add a passkey", text });
  const remark = isAdded ? html`<p role="status">The passkey was added.</p>` : html``;
  const alert = refusal === undefined ? remark : html`<p role="alert">${signInRefusals[refusal]}</p>`;
  const content = html`<p>Signed in as ${visitor.name}.</p>
${alert}
<ul>${known.map(described)}</ul>
${known.length < mostPasskeys ? form : html`<p>${signInRefusals.TOO_MANY_PASSKEYS}</p>`}
<p>Have two, on two devices. When a device is lost, tell whoever invited you: all your passkeys are taken back then, and
you get a new invitation.</p>`;
  sendPage(response, status ?? 200, renderPage("Your passkeys", content, parts.issuer));
}

function described({ madeAt, usedAt, isBackedUp }: KeptPasskey): Html {
  const used = usedAt ? `last used on ${usedAt.toISOString().slice(0, 10)}` : "not used yet";
  const place = isBackedUp ? "kept in several places" : "on one device";
  return html`<li>Made on ${madeAt.toISOString().slice(0, 10)}, ${used}, ${place}</li>`;
}

function signInFirst(clientUrl: string): string {
  return renderPage(
    "Sign in first",
    html`<p>This page opens within 15 minutes after signing in. <a href="${clientUrl}/">Sign in</a>, then open it again.</p>`,
  );
}
