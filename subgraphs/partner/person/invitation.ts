import { issuerPrefix } from "#shared/issuer/issuer-prefix.ts";
import { joinLifetimeMs, joinLink } from "#shared/issuer/join/join-token.ts";

export function invitationExpiry(now: Date): Date {
  return new Date(now.getTime() + joinLifetimeMs);
}

/** The one-time link of an invitation. The page lives beside the organization's own issuer. */
export function invitationLink(issuer: string, token: string): string {
  return joinLink(issuer.endsWith(issuerPrefix) ? issuer.slice(0, -issuerPrefix.length) : issuer, token);
}
