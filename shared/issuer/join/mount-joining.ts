import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Sql } from "#shared/database/sql.ts";
import { leadToPublic } from "#shared/http/lead-to-public.ts";
import { readBody } from "#shared/http/read-body.ts";
import type { Mount } from "#shared/http/serve-http.ts";
import type { GuardAddress } from "#shared/issuer/guard-address.ts";
import { html } from "#shared/issuer/html.ts";
import type { Invitations, Invited, Joined } from "#shared/issuer/join/invitations.ts";
import { cookieOf, joinCookie } from "#shared/issuer/join/join-cookie.ts";
import { renderGone, renderInvited, renderJoined, renderRefused } from "#shared/issuer/join/join-pages.ts";
import { hashJoinToken, joinPrefix } from "#shared/issuer/join/join-token.ts";
import { renderPage } from "#shared/issuer/page.ts";
import { askForPasskey, judgeMadePasskey } from "#shared/issuer/passkey/make-passkey.ts";
import type { RelyingParty } from "#shared/issuer/passkey/relying-party.ts";
import { isZeroIn, readForm } from "#shared/issuer/read-form.ts";
import { sendPage, sendTo } from "#shared/issuer/send-page.ts";
import { refusedFor, type SignInRefusal, statusOf } from "#shared/issuer/sign-in-refusal.ts";
import type { Upstream } from "#shared/issuer/upstream/ask-upstream.ts";
import { joinBackPath } from "#shared/issuer/upstream/upstream-state.ts";

export type JoinParts = {
  party: string;
  /** Whom one joins, as a person reads it. */
  title: () => string;
  issuer: string;
  publicUrl: string;
  /** Where the browser's clients live, without a slash at the end. */
  clientUrl: string;
  sql: Sql;
  headers: Readonly<Record<string, string>>;
  guard: GuardAddress;
  invitations: Invitations;
  relyingParty: RelyingParty | undefined;
  upstream: Upstream | undefined;
  /** Whether one may join without a way to sign in: in a demonstration, which has one of its own. */
  canJoinAlone: boolean;
  onRefused: (refusal: SignInRefusal) => void;
  onError: (error: unknown) => void;
};

type Visit = { request: IncomingMessage; response: ServerResponse; token: string; tokenHash: string };

const maxFormBytes = 16_384;
const visitPath = new RegExp(`^${joinPrefix}/([A-Za-z0-9_-]{20,100})(/account)?$`);

/** The page behind an invitation's link. Whoever holds the link may take it up, once. */
export function mountJoining(parts: JoinParts): Mount {
  return {
    prefix: joinPrefix,
    handle: (request, response) => {
      for (const [name, value] of Object.entries(parts.headers)) response.setHeader(name, value);
      response.setHeader("referrer-policy", "no-referrer"); // the address is the secret
      if (leadToPublic(request, response, parts.publicUrl)) return;
      if (!parts.guard(request, response)) return;
      if (isZeroIn(request.url ?? "")) return sendPage(response, 404, renderGone(parts.clientUrl));
      answer(parts, request, response).catch((error: unknown) => {
        parts.onError(error);
        sendPage(response, 500, renderPage("Something went wrong", html`<p>Try again in a moment.</p>`));
      });
    },
  };
}

async function answer(parts: JoinParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = "", search = ""] = (request.url ?? "").split("?");
  if (path === joinBackPath && request.method === "GET") {
    return comeBack(parts, { request, response }, new URLSearchParams(search));
  }
  const [, token = "", away] = visitPath.exec(path) ?? [];
  const visit = { request, response, token, tokenHash: hashJoinToken(token) };
  const invited = token === "" ? undefined : await parts.invitations.find(visit.tokenHash);
  if (!invited) return sendPage(response, 404, renderGone(parts.clientUrl));
  if (request.method === "GET") return away ? leave(parts, visit, invited) : show(parts, visit, { invited });
  const canJoin = parts.relyingParty !== undefined || parts.canJoinAlone;
  if (request.method === "POST" && canJoin && !away) return takeUp(parts, visit, invited);
  await show(parts, visit, { invited, status: 405 });
}

async function show(
  parts: JoinParts,
  { response, token, tokenHash }: Visit,
  { invited, status, refusal }: { invited: Invited; status?: number; refusal?: SignInRefusal },
): Promise<void> {
  const { relyingParty, sql, upstream } = parts;
  const owner = { ...invited, scope: scopeOf(tokenHash) };
  const page = renderInvited({
    title: parts.title(),
    issuer: parts.issuer,
    action: `${parts.publicUrl}${joinPrefix}/${token}`,
    invited,
    asked: relyingParty && (await askForPasskey({ sql, relyingParty }, owner)),
    upstreamName: upstream?.name,
    canJoinAlone: parts.canJoinAlone,
    refusal,
  });
  sendPage(response, status ?? (refusal === undefined ? 200 : statusOf(refusal)), page);
}

async function takeUp(parts: JoinParts, visit: Visit, invited: Invited): Promise<void> {
  const { request, response, tokenHash } = visit;
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return show(parts, visit, { invited, status: 403 });
  const body = await readBody(request, maxFormBytes);
  if (!body.ok) return show(parts, visit, { invited, status: body.status });
  const form = readForm(body.bytes);
  if (!form) return show(parts, visit, { invited, status: 400 });
  const joined = await join(parts, { tokenHash, account: invited.account, form });
  if (joined.ok) return sendPage(response, 200, renderWelcome(parts, joined.name));
  parts.onRefused(joined.refusal);
  if (joined.refusal === "GONE") return sendPage(response, 404, renderGone(parts.clientUrl));
  await show(parts, visit, { invited, refusal: joined.refusal });
}

async function join(
  { invitations, relyingParty, sql, canJoinAlone }: JoinParts,
  { tokenHash, account, form }: { tokenHash: string; account: string; form: URLSearchParams },
): Promise<Joined> {
  const name = form.get("name") ?? "";
  if (form.get("method") !== "passkey") {
    return canJoinAlone
      ? invitations.accept(tokenHash, { name, way: { kind: "none" } })
      : refusedFor("PASSKEY_NOT_PROVEN");
  }
  if (!relyingParty) return refusedFor("PASSKEY_NOT_PROVEN");
  const asked = { scope: scopeOf(tokenHash), account, field: form.get("answer") };
  const made = await judgeMadePasskey({ sql, relyingParty }, asked);
  return made.ok ? invitations.accept(tokenHash, { name, way: { kind: "passkey", passkey: made.passkey } }) : made;
}

/** To the party's account service. The cookie ties the answer to this browser and this invitation. */
async function leave(parts: JoinParts, visit: Visit, invited: Invited): Promise<void> {
  const { upstream, publicUrl, party } = parts;
  if (!upstream) return show(parts, visit, { invited, status: 404 });
  const bound = `${visit.tokenHash}.${randomBytes(32).toString("base64url")}`;
  const leads = await upstream.leave({ kind: "join" }, `join ${bound}`);
  if (!leads.ok) return show(parts, visit, { invited, refusal: leads.refusal });
  visit.response.setHeader("set-cookie", joinCookie({ party, publicUrl, value: bound }));
  sendTo(visit.response, leads.location);
}

async function comeBack(
  parts: JoinParts,
  { request, response }: Pick<Visit, "request" | "response">,
  answered: URLSearchParams,
): Promise<void> {
  const bound = cookieOf(request, parts);
  const joined = await joinWithAccount(parts, bound, answered);
  response.setHeader("set-cookie", joinCookie({ ...parts, value: "" }));
  if (joined.ok) return sendPage(response, 200, renderWelcome(parts, joined.name));
  parts.onRefused(joined.refusal);
  if (joined.refusal === "GONE") return sendPage(response, 404, renderGone(parts.clientUrl));
  sendPage(response, statusOf(joined.refusal), renderRefused(joined.refusal));
}

async function joinWithAccount(
  { upstream, invitations }: JoinParts,
  bound: string,
  answered: URLSearchParams,
): Promise<Joined> {
  if (!upstream) return refusedFor("GONE");
  const user = await upstream.returned(`join ${bound}`, answered);
  if (!user.ok) return user;
  const tokenHash = bound.slice(0, bound.indexOf("."));
  const invited = await invitations.find(tokenHash);
  if (!invited) return refusedFor("GONE");
  if (upstream.isAddressBound && user.checkedEmail !== invited.login) return refusedFor("UPSTREAM_OTHER_ADDRESS");
  const way = { kind: "account", issuer: user.issuer, subject: user.subject } as const;
  return invitations.accept(tokenHash, { name: undefined, way });
}

function renderWelcome({ title, clientUrl, party }: JoinParts, name: string): string {
  return renderJoined({ title: title(), name, signInUrl: `${clientUrl}/?at=${encodeURIComponent(party)}` });
}

function scopeOf(tokenHash: string): string {
  return `join ${tokenHash}`;
}
