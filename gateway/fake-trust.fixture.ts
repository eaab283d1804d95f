import { randomUUID } from "node:crypto";
import { createMessageTrust, type MessageTrust } from "#shared/http/message-trust.ts";
import type { RecordBook } from "#shared/record/record-book.ts";
import { NonceMemory } from "#shared/signature/nonce-memory.ts";
import { type PrivateSigningJwk, signingKeyFromJwk } from "#shared/signature/signing-key.ts";

/** The product's own trust under a key, without sessions. */
export function makeTrust(book: RecordBook, privateJwk: PrivateSigningJwk): MessageTrust {
  const clock = () => new Date();
  const key = signingKeyFromJwk(privateJwk);
  return createMessageTrust({
    book,
    key: () => key,
    nonces: new NonceMemory({ now: clock }),
    clock,
    newNonce: randomUUID,
  });
}
