import type { IncomingMessage, ServerResponse } from "node:http";

const loopback: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Where a page lies that was asked for under another name of this very machine (`localhost` for `127.0.0.1`); for
 * signatures, cookies and passkeys the names are different addresses. `undefined` for every other request: behind a
 * proxy the host is the proxy's affair.
 */
export function publicPlaceOf(
  { host, url }: { host: string | undefined; url: string | undefined },
  publicUrl: string,
): string | undefined {
  const { hostname, port, origin, pathname } = new URL(publicUrl);
  const [, asked = "", askedPort = ""] = /^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::(\d{1,5}))?$/i.exec(host ?? "") ?? [];
  const isOther = loopback.has(asked.toLowerCase()) && loopback.has(hostname) && asked.toLowerCase() !== hostname;
  if (!isOther || askedPort !== port || !url?.startsWith("/")) return undefined;
  return `${origin}${pathname === "/" ? "" : pathname}${url}`;
}

/** Leads a browser that asks for a page there; false, and nothing done, when it is right already. */
export function leadToPublic(request: IncomingMessage, response: ServerResponse, publicUrl: string): boolean {
  if (request.method !== "GET" || !String(request.headers.accept ?? "").includes("text/html")) return false;
  const location = publicPlaceOf({ host: request.headers.host, url: request.url }, publicUrl);
  if (location === undefined) return false;
  response.writeHead(302, { location, "content-length": "0" });
  response.end();
  return true;
}
