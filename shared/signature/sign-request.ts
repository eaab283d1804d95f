import { contentDigest } from "./content-digest.ts";
import { type MessageHeaders, onceSent } from "./message-headers.ts";
import type { SessionKey } from "./signature-algorithm.ts";
import type { CoveredComponent } from "./signature-base.ts";
import { coveredWhenPresent, requestTag, signatureLifeSeconds } from "./signature-profile.ts";
import { isNonce } from "./signature-terms.ts";
import { type SignedHeaders, signedHeaders } from "./signed-headers.ts";
import type { SigningKey } from "./signing-key.ts";

type RequestToSign = {
  /** As sent: `POST`. */
  method: string;
  /** Absolute, as the receiver knows itself (RFC 9421 section 2.2.2). */
  targetUri: string;
  /** Lower-case names; only `authorization` and `alight-viewer` are read. */
  headers: MessageHeaders;
  body: Uint8Array;
  key: SigningKey | SessionKey;
  now: Date;
  /** Never used twice with this key; at most 64 characters (a UUID will do). */
  nonce: string;
};

/**
 * The headers to add to a request between services: content-digest, signature-input, signature.
 * Keep `signature`: the answer can only be verified with it.
 * @throws when a value cannot be signed (not printable ASCII, a header given twice, no usable nonce).
 */
export function signRequest(request: RequestToSign): SignedHeaders {
  const { key, nonce } = request;
  if (!isNonce(nonce)) throw new TypeError("A nonce is 1 to 64 letters, digits or -._~+/=");
  const forWhom = onceSent(request.headers, coveredWhenPresent);
  if (forWhom === undefined) throw new TypeError("A header that is signed must be given once");

  const digest = contentDigest(request.body);
  const covered: CoveredComponent[] = [
    [`"@method"`, request.method],
    [`"@target-uri"`, request.targetUri],
    [`"content-digest"`, digest],
  ];
  for (const [name, value] of forWhom) covered.push([`"${name}"`, value]);

  const created = Math.floor(request.now.getTime() / 1_000);
  const expires = created + signatureLifeSeconds;
  return signedHeaders({
    digest,
    covered,
    params: { created, expires, nonce, keyid: key.keyid, tag: requestTag },
    key,
  });
}
