import { checkSignature, type FindKey } from "./check-signature.ts";
import { type MessageHeaders, onceSent } from "./message-headers.ts";
import { coveredWhenPresent, requestTag } from "./signature-profile.ts";
import { takenUntil } from "./signature-terms.ts";
import { type Refused, refused, type Verified } from "./verdict.ts";

type ReceivedRequest = {
  method: string;
  /** Absolute, from the receiver's own configured address: a Host header is the sender's word. */
  targetUri: string;
  headers: MessageHeaders;
  /** The bytes that arrived, before any decompression. */
  body: Uint8Array;
  findKey: FindKey;
  now: Date;
  /** False when this key has used this nonce before, or when it cannot be remembered until `expiresAt`. */
  rememberNonce: (keyid: string, nonce: string, expiresAt: Date) => boolean;
  /** When that memory began: nobody knows what was signed before to be used for the first time. */
  since?: Date;
};

const headerNames = ["signature-input", "signature", "content-digest", ...coveredWhenPresent] as const;

/**
 * Verifies a request between services (RFC 9421 section 3.2): `@method`, `@target-uri`, `content-digest`, and
 * `authorization` and `alight-viewer` when sent, must all be covered, and nothing else may be.
 * The nonce is remembered last: whoever cannot sign cannot fill the memory or burn another's nonce.
 */
export function verifyRequest(request: ReceivedRequest): Verified | Refused {
  const { body, findKey, now } = request;
  const headers = onceSent(request.headers, headerNames);
  if (headers === undefined) return refused("SIGNATURE_MALFORMED");

  const components = new Map([
    [`"@method"`, request.method],
    [`"@target-uri"`, request.targetUri],
  ]);
  for (const name of ["content-digest", ...coveredWhenPresent]) {
    const value = headers.get(name);
    if (value !== undefined) components.set(`"${name}"`, value);
  }
  const checked = checkSignature({ components, headers, body, tag: requestTag, findKey, now });
  if (!checked.ok) return checked;

  const { keyid, signature, terms } = checked;
  if (terms.nonce === undefined) return refused("SIGNATURE_MALFORMED");
  if (request.since && terms.created * 1_000 < request.since.getTime()) return refused("SIGNATURE_REPLAYED");
  if (!request.rememberNonce(keyid, terms.nonce, takenUntil(terms))) return refused("SIGNATURE_REPLAYED");
  return { ok: true, keyid, signature };
}
