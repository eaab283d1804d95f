import { hash } from "node:crypto";

/**
 * The Content-Digest header of a body (RFC 9530 section 2), sha-256 only.
 * The body is what travels: after compression, when there is any.
 */
export function contentDigest(body: Uint8Array): string {
  return `sha-256=:${hash("sha256", body, "base64")}:`;
}

/** Whether the header is the body's sha-256 digest and nothing besides; other algorithms are not taken. */
export function matchesContentDigest(header: string | undefined, body: Uint8Array): boolean {
  return header === contentDigest(body);
}
