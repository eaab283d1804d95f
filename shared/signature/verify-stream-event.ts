import { checkSignature, type FindKey } from "./check-signature.ts";
import { type MessageHeaders, onceSent } from "./message-headers.ts";
import { parseSignatureHeader } from "./signature-header.ts";
import { requestSignatureIdentifier, streamEventTag } from "./signature-profile.ts";
import { type Refused, refused, type Verified } from "./verdict.ts";

type ReceivedEvent = {
  /** The place at which it arrived, from 1. */
  sequence: number;
  headers: MessageHeaders;
  body: Uint8Array;
  /** The Signature header, whole, of the request that opened the stream. */
  requestSignature: string;
  /** Must know the keys of the service that was asked and no others. */
  findKey: FindKey;
  now: Date;
};

const headerNames = ["signature-input", "signature", "content-digest"] as const;

/**
 * Verifies one event of a stream at the place where it arrived. One that is left out, repeated, moved or of another
 * stream is SIGNATURE_REPLAYED or SIGNATURE_INVALID; one that was held back, SIGNATURE_EXPIRED.
 */
export function verifyStreamEvent(event: ReceivedEvent): Verified | Refused {
  const { sequence, body, findKey, now } = event;
  const headers = onceSent(event.headers, headerNames);
  if (headers === undefined) return refused("SIGNATURE_MALFORMED");
  const opened = parseSignatureHeader(event.requestSignature);
  if (opened === undefined) return refused("SIGNATURE_INVALID");
  const components = new Map([[requestSignatureIdentifier, opened.member]]);
  const digest = headers.get("content-digest");
  if (digest !== undefined) components.set(`"content-digest"`, digest);
  const checked = checkSignature({ components, headers, body, tag: streamEventTag, findKey, now });
  if (!checked.ok) return checked;
  if (checked.terms.nonce !== String(sequence)) return refused("SIGNATURE_REPLAYED");
  return { ok: true, keyid: checked.keyid, signature: checked.signature };
}
