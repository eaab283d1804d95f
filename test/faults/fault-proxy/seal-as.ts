import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { readServiceKeys } from "#shared/config/service-keys.ts";
import { createMessageTrust } from "#shared/http/message-trust.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { NonceMemory } from "#shared/signature/nonce-memory.ts";
import { signingKeyFromJwk } from "#shared/signature/signing-key.ts";
import type { Constellation } from "../../../tools/constellation/constellation.ts";

export type SealAnswer = (status: number, answer: Buffer) => Record<string, string>;
/** An event of a stream, at its place in it. */
export type SealEvent = (sequence: number, event: Buffer) => Record<string, string>;

/** For one request that came in, ways to sign what is said to it. */
export type Seal = (incoming: IncomingMessage, body: Buffer) => { answer: SealAnswer; event: SealEvent };

const maxAgeMs = 60_000;

/** Signs as an organization's own partner does, with its real key: a partner that lies is not a stranger. */
export async function sealAs(constellation: Constellation, organization: string): Promise<(url: string) => Seal> {
  const { home, pin, statements } = constellation.parts.foundations;
  const clock = () => new Date();
  const book = new RecordBook({ pin, maxAgeMs, clock });
  await book.accept([...statements.values()]);
  const key = signingKeyFromJwk(readServiceKeys(join(home.keys, `${organization}.json`), "development").signing);
  const nonces = new NonceMemory({ now: clock });
  const trust = createMessageTrust({ book, key: () => key, nonces, clock, newNonce: randomUUID });
  return (url) => (incoming, body) => {
    const headers = Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : String(value),
      ]),
    );
    const opened = trust.openRequest({ method: "POST", url: `${url}${incoming.url}`, headers, body });
    const sealing = () => {
      if (!opened.ok) throw new Error(`the gateway's own request does not hold: ${opened.code}`);
      return opened;
    };
    return {
      answer: (status, answer) => ({ ...sealing().sealAnswer({ status, body: answer }) }),
      event: (sequence, event) => ({ ...sealing().sealEvent({ sequence, body: event }) }),
    };
  };
}
