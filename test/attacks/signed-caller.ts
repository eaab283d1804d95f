import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readServiceKeys } from "#shared/config/service-keys.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { signRequest } from "#shared/signature/sign-request.ts";
import { type SigningKey, signingKeyFromJwk } from "#shared/signature/signing-key.ts";
import { verifyAnswer } from "#shared/signature/verify-answer.ts";
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
  const book = new RecordBook({ pin, maxAgeMs, clock: () => new Date() });
  await book.accept([...statements.values()]);
  const key = signingKeyFromJwk(readServiceKeys(join(home.keys, `${name}.json`), "development").signing);
  return signedCaller(book, key);
}

/** Speaks with any key, and knows whom this book knows. */
export function signedCaller(book: RecordBook, key: SigningKey): SignedCaller {
  const seal = ({ url, body, headers = {} }: SignedQuestion) => {
    const all = { "content-type": "application/json", ...headers };
    const request = { method: "POST", targetUri: url, headers: all, body: Buffer.from(body) };
    return { ...all, ...signRequest({ ...request, key, now: new Date(), nonce: randomUUID() }) };
  };
  return {
    seal,
    post: async (question) => {
      const headers = seal(question);
      const answer = await fetch(question.url, { method: "POST", headers, body: question.body });
      const bytes = Buffer.from(await answer.arrayBuffer());
      const { status } = answer;
      const given = Object.fromEntries(answer.headers);
      return {
        status,
        body: JSON.parse(bytes.toString("utf8")),
        isSignedBy: ({ party, service }) => {
          const findKey = (keyid: string) => {
            const found = book.serviceKey(keyid);
            return found?.party === party && found.service === service ? found : undefined;
          };
          const answered = { status, headers: given, body: bytes, requestSignature: headers.signature };
          return verifyAnswer({ ...answered, findKey, now: new Date() }).ok;
        },
      };
    },
  };
}

/** The bytes of a key file, for whoever must show that nothing of it leaks. */
export function readKeyFile(constellation: Constellation, name: string): Promise<string> {
  return readFile(join(constellation.parts.foundations.home.keys, `${name}.json`), "utf8");
}
