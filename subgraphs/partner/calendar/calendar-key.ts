import { createHash, randomBytes } from "node:crypto";
import { issuerPrefix } from "#shared/issuer/issuer-prefix.ts";

const keyBytes = 32;
const keyForm = /^[A-Za-z0-9_-]{43}$/;

/** Where a calendar program reads; the key is all that it shows. */
export const calendarPath = "/calendar";

export function newCalendarKey(): string {
  return randomBytes(keyBytes).toString("base64url");
}

/** What is kept of a key: it is random, so a plain hash cannot be guessed back. */
export function hashCalendarKey(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}

/** The link that a person gives to their calendar program; beside their organization's own issuer. */
export function calendarLink(issuer: string, key: string): string {
  const home = issuer.endsWith(issuerPrefix) ? issuer.slice(0, -issuerPrefix.length) : issuer;
  return `${home}${calendarPath}?key=${key}`;
}

/** The key of a request's query, `?key=…` and nothing else. */
export function calendarKeyIn(search: string): string | undefined {
  const key = search.startsWith("?key=") ? search.slice("?key=".length) : "";
  return keyForm.test(key) ? key : undefined;
}
