import type { IncomingMessage } from "node:http";

/** Browsers say where a form comes from; what is no browser says nothing and holds the sign-in's cookie. */
export function isFromOwnPage({ headers }: IncomingMessage, issuer: string): boolean {
  const site = headers["sec-fetch-site"];
  const { origin } = headers;
  return (site === undefined || site === "same-origin") && (origin === undefined || origin === new URL(issuer).origin);
}
