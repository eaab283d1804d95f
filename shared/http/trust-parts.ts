import { randomUUID } from "node:crypto";
import type { TrustParts } from "#shared/http/message-trust.ts";
import { NonceMemory } from "#shared/signature/nonce-memory.ts";
import type { SigningKey } from "#shared/signature/signing-key.ts";

type Grounds = { ring: { signing(): SigningKey }; book: TrustParts["book"]; clock: () => Date };

/** What a running service's trust rests on: its key of the moment, the believed records, a memory of nonces of its own. */
export function trustPartsOf({ ring, book, clock }: Grounds): TrustParts {
  return { book, key: ring.signing, clock, nonces: new NonceMemory({ now: clock }), newNonce: randomUUID };
}
