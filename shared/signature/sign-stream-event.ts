import { contentDigest } from "./content-digest.ts";
import type { SessionKey } from "./signature-algorithm.ts";
import type { CoveredComponent } from "./signature-base.ts";
import { parseSignatureHeader } from "./signature-header.ts";
import { requestSignatureIdentifier, signatureLifeSeconds, streamEventTag } from "./signature-profile.ts";
import { type SignedHeaders, signedHeaders } from "./signed-headers.ts";
import type { SigningKey } from "./signing-key.ts";

type EventToSign = {
  /** Its place in the stream, from 1 without gaps. */
  sequence: number;
  body: Uint8Array;
  /** The Signature header, whole, of the request that opened the stream. */
  requestSignature: string;
  key: SigningKey | SessionKey;
  now: Date;
};

/**
 * Signs one event of a stream: content-digest, signature-input, signature. The signature of the request that opened
 * the stream is covered, and the event's place in it is the nonce: it fits no other stream and no other place.
 * @throws when the request's signature is none
 */
export function signStreamEvent({ sequence, body, requestSignature, key, now }: EventToSign): SignedHeaders {
  const opened = parseSignatureHeader(requestSignature);
  if (opened === undefined) throw new TypeError("The request's signature header is not one of ours");
  const digest = contentDigest(body);
  const covered: CoveredComponent[] = [
    [`"content-digest"`, digest],
    [requestSignatureIdentifier, opened.member],
  ];
  const created = Math.floor(now.getTime() / 1_000);
  const expires = created + signatureLifeSeconds;
  const params = { created, expires, nonce: String(sequence), keyid: key.keyid, tag: streamEventTag };
  return signedHeaders({ digest, covered, params, key });
}
