import { contentDigest } from "./content-digest.ts";
import type { SessionKey } from "./signature-algorithm.ts";
import type { CoveredComponent } from "./signature-base.ts";
import { parseSignatureHeader } from "./signature-header.ts";
import { answerTag, requestSignatureIdentifier, signatureLifeSeconds } from "./signature-profile.ts";
import { type SignedHeaders, signedHeaders } from "./signed-headers.ts";
import type { SigningKey } from "./signing-key.ts";

type AnswerToSign = {
  status: number;
  body: Uint8Array;
  /** The request's Signature header, whole: `signature` of what `verifyRequest` verified. */
  requestSignature: string;
  key: SigningKey | SessionKey;
  now: Date;
};

/**
 * The headers to add to an answer: content-digest, signature-input, signature. The request's own signature
 * is covered (RFC 9421 section 2.4), so that the answer fits no other question.
 * @throws when the request's signature is none: what was asked without one is answered without one.
 */
export function signAnswer(answer: AnswerToSign): SignedHeaders {
  const { key } = answer;
  const asked = parseSignatureHeader(answer.requestSignature);
  if (asked === undefined) throw new TypeError("The request's signature header is not one of ours");

  const digest = contentDigest(answer.body);
  const covered: CoveredComponent[] = [
    [`"@status"`, String(answer.status)],
    [`"content-digest"`, digest],
    [requestSignatureIdentifier, asked.member],
  ];
  const created = Math.floor(answer.now.getTime() / 1_000);
  const expires = created + signatureLifeSeconds;
  return signedHeaders({ digest, covered, params: { created, expires, keyid: key.keyid, tag: answerTag }, key });
}
