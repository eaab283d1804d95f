import { checkSignature, type FindKey } from "./check-signature.ts";
import { type MessageHeaders, onceSent } from "./message-headers.ts";
import { parseSignatureHeader } from "./signature-header.ts";
import { answerTag, requestSignatureIdentifier } from "./signature-profile.ts";
import { type Refused, refused, type Verified } from "./verdict.ts";

type ReceivedAnswer = {
  status: number;
  headers: MessageHeaders;
  /** The bytes that arrived, before any decompression. */
  body: Uint8Array;
  /** The Signature header we sent, whole: `signature` of what `signRequest` gave. */
  requestSignature: string;
  /** Must know the keys of the service that was asked and no others: any key it finds may answer. */
  findKey: FindKey;
  now: Date;
};

const headerNames = ["signature-input", "signature", "content-digest"] as const;

/**
 * Verifies an answer over `@status`, `content-digest` and the request's signature (RFC 9421 section 2.4).
 * An answer to another question is SIGNATURE_INVALID. No nonce is needed: a request's signature is made once.
 */
export function verifyAnswer(answer: ReceivedAnswer): Verified | Refused {
  const { body, findKey, now } = answer;
  const headers = onceSent(answer.headers, headerNames);
  if (headers === undefined) return refused("SIGNATURE_MALFORMED");
  const asked = parseSignatureHeader(answer.requestSignature);
  if (asked === undefined) return refused("SIGNATURE_INVALID");

  const components = new Map([
    [`"@status"`, String(answer.status)],
    [requestSignatureIdentifier, asked.member],
  ]);
  const digest = headers.get("content-digest");
  if (digest !== undefined) components.set(`"content-digest"`, digest);
  const checked = checkSignature({ components, headers, body, tag: answerTag, findKey, now });
  return checked.ok ? { ok: true, keyid: checked.keyid, signature: checked.signature } : checked;
}
