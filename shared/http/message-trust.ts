import type { RecordBook } from "#shared/record/record-book.ts";
import type { SessionGuest, SessionPeer } from "#shared/session/session-guest.ts";
import { SessionHost } from "#shared/session/session-host.ts";
import type { FindKey } from "#shared/signature/check-signature.ts";
import type { NonceMemory } from "#shared/signature/nonce-memory.ts";
import { signAnswer } from "#shared/signature/sign-answer.ts";
import { signRequest } from "#shared/signature/sign-request.ts";
import { signStreamEvent } from "#shared/signature/sign-stream-event.ts";
import type { SessionKey } from "#shared/signature/signature-algorithm.ts";
import type { SigningKey } from "#shared/signature/signing-key.ts";
import { verifyAnswer } from "#shared/signature/verify-answer.ts";
import { verifyRequest } from "#shared/signature/verify-request.ts";
import { verifyStreamEvent } from "#shared/signature/verify-stream-event.ts";

/** Which service of which party is at the other end; proven by its signature. */
export type Peer = { party: string; service: string };

type Headers = Readonly<Record<string, string>>;

export type Message = { method: string; url: string; headers: Headers; body: Uint8Array };

export type Answer = { status: number; headers: Headers; body: Uint8Array };

/** One event of the stream that answers a request; counted from 1 without gaps. */
export type StreamEvent = { sequence: number; headers: Headers; body: Uint8Array };

/** A request that is ready to be sent to its peer. */
export type SealedRequest = {
  headers: Headers;
  /** The service key that signed this answer to this very request, when the peer did; undefined for any other answer. */
  signerOf(answer: Answer): string | undefined;
  /** Whether the peer signed this event, at this place of the stream that answers this very request, just now. */
  isSignedEvent(event: StreamEvent): boolean;
  /** Only for a request under a session: the peer does not know it, so the next request will not use it. */
  endSession?: () => void;
};

export type OpenedRequest =
  | {
      ok: true;
      peer: Peer;
      sealAnswer(answer: { status: number; body: Uint8Array }): Headers;
      /** Signs one event of a stream that answers this request. */
      sealEvent(event: { sequence: number; body: Uint8Array }): Headers;
      /** Opens a session with whoever signed this request; undefined when it cannot be. */
      hostSession?: (share: string) => string | undefined;
    }
  /** `refusedAt`: this service's time, when the request was refused for its time alone. */
  | { ok: false; code: string; refusedAt?: Date };

/**
 * What makes messages between services trustworthy. A seam, so that a measurement can be made without it; the
 * product knows no switch that turns it off.
 */
export type MessageTrust = {
  sealRequest(request: Message & { peer: Peer }): SealedRequest;
  openRequest(request: Message): OpenedRequest;
};

export type TrustParts = {
  book: Pick<RecordBook, "serviceKey">;
  /** The service's own key of the moment: it changes when keys are rotated. */
  key: () => SigningKey;
  nonces: NonceMemory;
  clock: () => Date;
  newNonce: () => string;
  /** Opens sessions with the services that are asked; without it every request is signed with the service's own key. */
  sessions?: SessionGuest;
};

/** Trust by RFC 9421 signatures under the keys of the believed records, and under the sessions they opened. */
export function createMessageTrust(parts: TrustParts): MessageTrust {
  const host = new SessionHost({ clock: parts.clock });
  return {
    sealRequest: (request) => sealRequest(parts, request),
    openRequest: (request) => openRequest(parts, host, request),
  };
}

function sealRequest(parts: TrustParts, { peer, method, url, headers, body }: Message & { peer: Peer }): SealedRequest {
  const { book, clock, newNonce, sessions } = parts;
  const sessionPeer: SessionPeer = { ...peer, url: new URL(url).origin };
  const found = sessions?.find(sessionPeer);
  const isPeerKey = (keyid: string) => isKeyOf(book, keyid, peer);
  const session = found && isPeerKey(found.host) ? found : undefined; // a withdrawn key takes its sessions along
  if (found && !session) sessions?.forget(sessionPeer, found.keys.keyid);
  const key = session?.keys.requests ?? parts.key();
  const added = signRequest({ method, targetUri: url, headers, body, key, now: clock(), nonce: newNonce() });
  const findKey: FindKey = session
    ? (keyid) => (keyid === session.keys.keyid && isPeerKey(session.host) ? session.keys.answers : undefined)
    : (keyid) => (isPeerKey(keyid) ? book.serviceKey(keyid) : undefined);
  const signerOf = (answer: Answer) => {
    const verdict = verifyAnswer({ ...answer, requestSignature: added.signature, findKey, now: clock() });
    return verdict.ok ? (session?.host ?? verdict.keyid) : undefined;
  };
  const isSignedEvent = (event: StreamEvent) =>
    verifyStreamEvent({ ...event, requestSignature: added.signature, findKey, now: clock() }).ok;
  const sealed = { headers: { ...headers, ...added }, signerOf, isSignedEvent };
  return session ? { ...sealed, endSession: () => sessions?.forget(sessionPeer, session.keys.keyid) } : sealed;
}

function openRequest(parts: TrustParts, host: SessionHost, { method, url, headers, body }: Message): OpenedRequest {
  const { book, nonces, clock } = parts;
  const now = clock();
  const own = parts.key();
  // A session ends when the key of its host is exchanged: the guest is refused before anything is done, asks again
  // under its own key and opens another, long before the old key is withdrawn.
  const find = (keyid: string) => host.find(keyid, own.keyid);
  const verdict = verifyRequest({
    method,
    targetUri: url,
    headers,
    body,
    findKey: (keyid) => book.serviceKey(keyid) ?? find(keyid)?.keys.requests,
    now,
    rememberNonce: (keyid, nonce, expiresAt) => nonces.remember(keyid, nonce, expiresAt),
    since: nonces.since,
  });
  if (!verdict.ok) return verdict.code === "SIGNATURE_EXPIRED" ? { ...verdict, refusedAt: now } : verdict;
  const session = find(verdict.keyid);
  const signer = book.serviceKey(session?.guest ?? verdict.keyid);
  if (!signer) return { ok: false, code: "SIGNATURE_UNKNOWN_KEY" };
  const key: SigningKey | SessionKey = session?.keys.answers ?? own;
  const requestSignature = verdict.signature;
  return {
    ok: true,
    peer: { party: signer.party, service: signer.service },
    sealAnswer: ({ status, body: bytes }) => {
      return { ...signAnswer({ status, body: bytes, requestSignature, key, now: clock() }) };
    },
    sealEvent: ({ sequence, body: bytes }) => {
      return { ...signStreamEvent({ sequence, body: bytes, requestSignature, key, now: clock() }) };
    },
    // A session opens no session: each goes back to a service's own key.
    ...(session ? {} : { hostSession: (share: string) => host.accept({ guest: signer.keyid, own: own.keyid }, share) }),
  };
}

function isKeyOf(book: TrustParts["book"], keyid: string, peer: Peer): boolean {
  const found = book.serviceKey(keyid);
  return found?.party === peer.party && found.service === peer.service;
}
