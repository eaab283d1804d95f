import { randomBytes } from "node:crypto";
import { issuerPrefix } from "#shared/issuer/issuer-prefix.ts";
import { joinPrefix } from "#shared/issuer/join/join-token.ts";

/** Where an account service sends people back to, below the issuer: one address for all, registered there. */
export const returnPath = "/upstream";

/** Which page asked: a sign-in under way, or an invitation. */
export type AskingPage = { kind: "sign-in"; uid: string } | { kind: "join" };

/** Below the service's address: where an invitation's answer is taken. */
export const joinBackPath = `${joinPrefix}/back`;

/** A new `state` (RFC 6749, section 10.12): unguessable, and saying to which page the answer belongs. */
export function newState(page: AskingPage): string {
  const chance = randomBytes(32).toString("base64url");
  return page.kind === "join" ? `join.${chance}` : `sign-in.${page.uid}.${chance}`;
}

/** The path of the page that asked; it judges the rest. `undefined` for what none of ours has made. */
export function wayBack(state: string): string | undefined {
  const [, uid] = /^sign-in\.([A-Za-z0-9_-]{1,64})\.[A-Za-z0-9_-]{43}$/.exec(state) ?? [];
  if (uid !== undefined) return `${issuerPrefix}/interaction/${uid}/account/back`;
  return /^join\.[A-Za-z0-9_-]{43}$/.test(state) ? joinBackPath : undefined;
}
