import { issuerPrefix } from "#shared/issuer/issuer-prefix.ts";
import { joinLink } from "#shared/issuer/join/join-token.ts";

const lifetimeMs = 7 * 24 * 60 * 60 * 1000;

export function invitationExpiry(now: Date): Date {
  return new Date(now.getTime() + lifetimeMs);
}

/** The one-time link of an invitation. The page lives beside the organization's own issuer. */
export function invitationLink(issuer: string, token: string): string {
  return joinLink(issuer.endsWith(issuerPrefix) ? issuer.slice(0, -issuerPrefix.length) : issuer, token);
}
