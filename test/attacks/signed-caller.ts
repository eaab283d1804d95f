import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readServiceKeys } from "#shared/config/service-keys.ts";
import { createMessageTrust, type MessageTrust, type Peer } from "#shared/http/message-trust.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { NonceMemory } from "#shared/signature/nonce-memory.ts";
import { signingKeyFromJwk } from "#shared/signature/signing-key.ts";
import type { Constellation } from "../../tools/constellation/constellation.ts";

export type SignedQuestion = { url: string; body: string; headers?: Record<string, string> };

export type SignedReply = {
  status: number;
  body: unknown;
  /** Whether this service signed this very answer to this very request. */
  isSignedBy(peer: Peer): boolean;
};

/** Somebody who holds the key of one service, and whatever else they know: a partner that was taken over, say. */
export type SignedCaller = {
  seal(question: SignedQuestion): Record<string, string>;
  post(question: SignedQuestion): Promise<SignedReply>;
};

const maxAgeMs = 60_000;

/** Speaks with the key of a service, as `bucharest` or `gateway`. */
export async function callerOf(constellation: Constellation, name: string): Promise<SignedCaller> {
  const { home, pin, statements } = constellation.parts.foundations;
  const clock = () => new Date();
  const book = new RecordBook({ pin, maxAgeMs, clock });
  await book.accept([...statements.values()]);
  const key = signingKeyFromJwk(readServiceKeys(join(home.keys, `${name}.json`), "development").signing);
  const nonces = new NonceMemory({ now: clock });
  return signedCaller(createMessageTrust({ book, key, nonces, clock, newNonce: randomUUID }));
}

function signedCaller(trust: MessageTrust): SignedCaller {
  const sealed = ({ url, body, headers = {} }: SignedQuestion) => {
    const all = { "content-type": "application/json", ...headers };
    return trust.sealRequest({ method: "POST", url, headers: all, body: Buffer.from(body) });
  };
  return {
    seal: (question) => ({ ...sealed(question).headers }),
    post: async (question) => {
      const { headers, signature } = sealed(question);
      const answer = await fetch(question.url, { method: "POST", headers, body: question.body });
      const bytes = Buffer.from(await answer.arrayBuffer());
      const { status } = answer;
      const given = Object.fromEntries(answer.headers);
      return {
        status,
        body: JSON.parse(bytes.toString("utf8")),
        isSignedBy: (peer) =>
          trust.isAnswerOf(peer, { status, headers: given, body: bytes, requestSignature: signature }),
      };
    },
  };
}

/** The bytes of a key file, for whoever must show that nothing of it leaks. */
export function readKeyFile(constellation: Constellation, name: string): Promise<string> {
  return readFile(join(constellation.parts.foundations.home.keys, `${name}.json`), "utf8");
}
