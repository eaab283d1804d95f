import type { RecordBook } from "#shared/record/record-book.ts";
import type { NonceMemory } from "#shared/signature/nonce-memory.ts";
import { signAnswer } from "#shared/signature/sign-answer.ts";
import { signRequest } from "#shared/signature/sign-request.ts";
import type { SigningKey } from "#shared/signature/signing-key.ts";
import { verifyAnswer } from "#shared/signature/verify-answer.ts";
import { verifyRequest } from "#shared/signature/verify-request.ts";

/** Which service of which party is at the other end; proven by its signature. */
export type Peer = { party: string; service: string };

type Headers = Readonly<Record<string, string>>;

export type OpenedRequest = { ok: true; peer: Peer; signature: string } | { ok: false; code: string };

/**
 * What makes messages between services trustworthy. A seam, so that a measurement can be made without it; the
 * product knows no switch that turns it off.
 */
export type MessageTrust = {
  sealRequest(request: { method: string; url: string; headers: Headers; body: Uint8Array }): {
    headers: Headers;
    signature: string;
  };
  openRequest(request: { method: string; url: string; headers: Headers; body: Uint8Array }): OpenedRequest;
  sealAnswer(answer: { status: number; body: Uint8Array; requestSignature: string }): Headers;
  /** Whether the answer is that of `peer`, to this very request. */
  isAnswerOf(
    peer: Peer,
    answer: { status: number; headers: Headers; body: Uint8Array; requestSignature: string },
  ): boolean;
};

export type TrustParts = {
  book: RecordBook;
  key: SigningKey;
  nonces: NonceMemory;
  clock: () => Date;
  newNonce: () => string;
};

/** Trust by RFC 9421 signatures under the keys of the believed records. */
export function createMessageTrust({ book, key, nonces, clock, newNonce }: TrustParts): MessageTrust {
  return {
    sealRequest({ method, url, headers, body }) {
      const added = signRequest({ method, targetUri: url, headers, body, key, now: clock(), nonce: newNonce() });
      return { headers: { ...headers, ...added }, signature: added.signature };
    },
    openRequest({ method, url, headers, body }) {
      const verdict = verifyRequest({
        method,
        targetUri: url,
        headers,
        body,
        findKey: (keyid) => book.serviceKey(keyid),
        now: clock(),
        rememberNonce: (keyid, nonce, expiresAt) => nonces.remember(keyid, nonce, expiresAt),
      });
      if (!verdict.ok) return verdict;
      const signer = book.serviceKey(verdict.keyid);
      if (!signer) return { ok: false, code: "SIGNATURE_UNKNOWN_KEY" };
      return { ok: true, peer: { party: signer.party, service: signer.service }, signature: verdict.signature };
    },
    sealAnswer: ({ status, body, requestSignature }) => {
      return { ...signAnswer({ status, body, requestSignature, key, now: clock() }) };
    },
    isAnswerOf(peer, { status, headers, body, requestSignature }) {
      const findKey = (keyid: string) => {
        const found = book.serviceKey(keyid);
        return found?.party === peer.party && found.service === peer.service ? found : undefined;
      };
      return verifyAnswer({ status, headers, body, requestSignature, findKey, now: clock() }).ok;
    },
  };
}
