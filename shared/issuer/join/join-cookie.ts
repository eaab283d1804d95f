import type { IncomingMessage } from "node:http";
import { joinBackPath } from "#shared/issuer/upstream/upstream-state.ts";

type Where = { party: string; publicUrl: string };

const lifetimeS = 10 * 60;

/** A cookie that only the answer's address gets; with an empty value it is forgotten. */
export function joinCookie({ party, publicUrl, value }: Where & { value: string }): string {
  const { protocol, pathname } = new URL(publicUrl);
  const path = `${pathname === "/" ? "" : pathname}${joinBackPath}`;
  const age = value === "" ? 0 : lifetimeS;
  const secure = protocol === "https:" ? "; Secure" : "";
  return `${nameOf({ party, publicUrl })}=${value}; Path=${path}; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`;
}

/** What the browser brings back; empty when it brings nothing. */
export function cookieOf({ headers }: IncomingMessage, where: Where): string {
  const wanted = `${nameOf(where)}=`;
  const found = headers.cookie?.split("; ").find((cookie) => cookie.startsWith(wanted));
  return found?.slice(wanted.length) ?? "";
}

function nameOf({ party, publicUrl }: Where): string {
  return `${publicUrl.startsWith("https:") ? "__Secure-" : ""}${party}-join`;
}
