import type { IncomingMessage, ServerResponse } from "node:http";
import { AttemptLimit } from "#shared/issuer/attempt-limit.ts";
import { html } from "#shared/issuer/html.ts";
import { renderPage } from "#shared/issuer/page.ts";
import { sendPage } from "#shared/issuer/send-page.ts";
import { signInRefusals } from "#shared/issuer/sign-in-refusal.ts";

/** Whether a request may go on; answers it itself when it may not. */
export type GuardAddress = (request: IncomingMessage, response: ServerResponse) => boolean;

/** An office behind one address fits; a script that tries without end does not. */
const perAddress = { burst: 300, refillMs: 100, maxKeys: 20_000 } as const;

/** What services of the network read of an issuer, from few addresses; costs no query. */
const free = /^\/oidc\/(?:jwks|passkey\.js|\.well-known\/openid-configuration)$/;

/**
 * Bounds what one address may ask of an issuer. `proxyHops`: how many proxies of one's own stand in front, each of
 * which has added an address to `x-forwarded-for`; with 0 the header is not believed.
 */
export function guardAddresses({ proxyHops, clock }: { proxyHops: number; clock: () => Date }): GuardAddress {
  const limit = new AttemptLimit(perAddress);
  return (request, response) => {
    if (isFree(request)) return true;
    const waitS = limit.take(addressOf(request, proxyHops), clock());
    if (waitS === 0) return true;
    refuse(response, { status: 429, waitS, title: "Too many attempts", text: signInRefusals.TOO_MANY_ATTEMPTS });
    return false;
  };
}

/** Each holds a connection to the database while it is answered; more would keep the graph's questions from theirs. */
const maxVisits = 24;
const crowdWaitS = 2;

/** Bounds how many visits an issuer answers at once, whatever addresses they come from. */
export function guardCrowd(most = maxVisits): GuardAddress {
  let visits = 0;
  return (request, response) => {
    if (isFree(request)) return true;
    if (visits >= most) {
      refuse(response, { status: 503, waitS: crowdWaitS, title: "Too many at once", text: signInRefusals.TOO_CROWDED });
      return false;
    }
    visits += 1;
    response.once("close", () => {
      visits -= 1;
    });
    return true;
  };
}

type Refused = { status: 429 | 503; waitS: number; title: string; text: string };

function refuse(response: ServerResponse, { status, waitS, title, text }: Refused): void {
  response.setHeader("retry-after", String(waitS));
  response.setHeader("connection", "close"); // the body is left unread
  sendPage(response, status, renderPage(title, html`<p>${text}</p>`));
}

function isFree(request: IncomingMessage): boolean {
  return free.test((request.url ?? "").split("?", 1)[0] ?? "");
}

/** Where a request comes from, as far as its address goes. */
type Addressed = { headers: IncomingMessage["headers"]; socket: { remoteAddress?: string | undefined } };

/** Of IPv6 the network's half: the other half is one machine's to choose. */
export function addressOf(request: Addressed, proxyHops: number): string {
  const header = request.headers["x-forwarded-for"];
  const forwarded = String(header ?? "").split(",");
  const told = proxyHops > 0 && header !== undefined ? forwarded.at(-proxyHops)?.trim() : undefined;
  const address = (told || request.socket.remoteAddress) ?? "";
  const v4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  return v4 ?? wholeV6(address).slice(0, 4).join(":");
}

function wholeV6(address: string): string[] {
  const [head = "", tail] = address.slice(0, 50).split("::");
  const before = head.split(":");
  const after = tail?.split(":") ?? [];
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: missing }, () => "0"), ...after];
}
