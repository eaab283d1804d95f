import { createHash, randomBytes } from "node:crypto";

/** Where invitations are taken up, below the service's address. */
export const joinPrefix = "/invitation";

/** How long an invitation is open. */
export const joinLifetimeMs = 7 * 24 * 60 * 60 * 1000;

/** 256 bits of chance: nobody guesses a link. */
export function newJoinToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of an invitation's token. */
export function hashJoinToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** The one-time link of an invitation; its page lives beside the issuer. */
export function joinLink(publicUrl: string, token: string): string {
  return `${publicUrl}${joinPrefix}/${token}`;
}
