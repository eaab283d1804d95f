import { createHash, randomBytes } from "node:crypto";
import { issuerPrefix } from "#shared/issuer/mount-issuer.ts";

/** Where invitations are taken up, below the organization's own address. */
export const invitationPrefix = "/invitation";

const lifetimeMs = 7 * 24 * 60 * 60 * 1000;

export function invitationExpiry(now: Date): Date {
  return new Date(now.getTime() + lifetimeMs);
}

/** 256 bits of chance: nobody guesses a link. */
export function newInvitationToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of an invitation's token. */
export function hashInvitation(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** The one-time link of an invitation. The page lives beside the organization's own issuer. */
export function invitationLink(issuer: string, token: string): string {
  const publicUrl = issuer.endsWith(issuerPrefix) ? issuer.slice(0, -issuerPrefix.length) : issuer;
  return `${publicUrl}${invitationPrefix}/${token}`;
}
