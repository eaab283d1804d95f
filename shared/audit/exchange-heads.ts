import { setTimeout as wait } from "node:timers/promises";
import type { z } from "zod";
import { ownHeads } from "#shared/audit/chain.store.ts";
import { chooseWitnesses, type Witness } from "#shared/audit/choose-witnesses.ts";
import { headAnswer, headsPath } from "#shared/audit/head-routes.ts";
import type { Pool } from "#shared/database/pool.ts";
import { Bell } from "#shared/events/bell.ts";
import type { MessageTrust } from "#shared/http/message-trust.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import { callSigned } from "#shared/http/signed-call.ts";
import { parseJson } from "#shared/json/parse-json.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { RecordBook } from "#shared/record/record-book.ts";

export type ExchangeParts = {
  /** The chain's name. */
  party: string;
  pool: Pool;
  book: RecordBook;
  client: HttpClient;
  trust: MessageTrust;
  log: Logger;
};

export type HeadExchange = { announce(): void; stop(): Promise<void> };

/** Partners that keep our heads, besides the directory. */
const partnerWitnesses = 4;
/** At most one round in this time, however much is sealed. */
const roundMs = 1_000;
const pollMs = 30_000;
const callTimeoutMs = 3_000;
const maxAnswerBytes = 1_000;

/** Sends the newest head to a few peers after each sealing, in the background; who was away gets it with a later round. */
export function startHeadExchange(parts: ExchangeParts): HeadExchange {
  const stopping = new AbortController();
  const bell = new Bell();
  const running = runRounds(parts, bell, stopping.signal);
  return {
    announce: () => bell.ring(),
    stop: async () => {
      stopping.abort();
      bell.ring();
      await running;
    },
  };
}

async function runRounds(parts: ExchangeParts, bell: Bell, signal: AbortSignal): Promise<void> {
  const told = new Map<string, string>();
  let failures = 0;
  while (!signal.aborted) {
    const isTold = await tellWitnesses(parts, told, signal).catch((err: unknown) => {
      if (!signal.aborted) parts.log.error({ err }, "audit.exchange-failed");
      return false;
    });
    failures = isTold ? 0 : failures + 1;
    await wait(roundMs, undefined, { signal }).catch(() => undefined);
    const restMs = isTold ? pollMs : Math.min(pollMs, roundMs * 2 ** failures);
    await bell.wait(signal.aborted ? 0 : restMs);
  }
}

/** @returns whether everybody who should have the newest head has it */
async function tellWitnesses(parts: ExchangeParts, told: Map<string, string>, signal: AbortSignal): Promise<boolean> {
  const [newest] = await ownHeads(parts.pool, 1);
  if (!newest) return true;
  const witnesses = chooseWitnesses(parts.book, parts.party, partnerWitnesses);
  const waiting = witnesses.filter(({ party }) => told.get(party) !== newest.statement);
  const verdicts = await Promise.all(
    waiting.map(async (witness) => {
      const verdict = await tellWitness(parts, { witness, statement: newest.statement, signal });
      if (verdict === undefined) return verdict;
      told.set(witness.party, newest.statement);
      const about = { witness: witness.party, position: newest.position, verdict };
      if (verdict !== "KEPT") parts.log.error(about, "audit.head-refused-by-peer");
      return verdict;
    }),
  );
  return witnesses.length > 0 && !verdicts.includes(undefined);
}

type Told = z.output<typeof headAnswer>["verdict"];

/** @returns the peer's verdict; `undefined` when it could not be reached */
async function tellWitness(
  { client, trust }: ExchangeParts,
  { witness, statement, signal }: { witness: Witness; statement: string; signal: AbortSignal },
): Promise<Told | undefined> {
  const { party, service, url } = witness;
  const outcome = await callSigned(
    { client, trust },
    {
      peer: { party, service },
      url: `${url}${headsPath}`,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ head: statement }),
      timeoutMs: callTimeoutMs,
      maxBytes: maxAnswerBytes,
      signal,
    },
  );
  if (!outcome.ok || outcome.status !== 200) return undefined;
  return headAnswer.safeParse(parseJson(outcome.body)).data?.verdict;
}
