import type { Pool } from "#shared/database/pool.ts";
import type { Sql } from "#shared/database/sql.ts";
import { Bell } from "#shared/events/bell.ts";
import type { Acknowledgement, CloudEvent } from "#shared/events/cloud-event.ts";
import { maxBatchEvents } from "#shared/events/cloud-event.ts";
import {
  acknowledge,
  eventsAfter,
  lockRecipient,
  outboxChannel,
  placeEvents,
  type RecipientState,
  restartStream,
} from "#shared/events/outbox.store.ts";
import type { Logger } from "#shared/logging/logger.ts";

export type RelayOptions = {
  pool: Pool;
  recipient: string;
  /** CloudEvents source: this party's id. */
  source: string;
  /** Sends one signed batch; `undefined` when the recipient could not be reached or refused. */
  deliver: (events: readonly CloudEvent[]) => Promise<Acknowledgement | undefined>;
  /** The recipient has lost what it had: append everything again, in the given transaction. */
  resynchronize: (sql: Sql) => Promise<void>;
  /** How often to ask without being woken. */
  pollMs: number;
  log: Logger;
};

export type Relay = { stop(): Promise<void> };

type Turn = "more" | "idle" | "failed";

const maxBackoffMs = 5_000;

/** Carries one recipient's events, in order, from the position that the recipient has acknowledged. */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const stopping = new AbortController();
  const bell = new Bell();
  const listening = await options.pool.listen(outboxChannel, () => bell.ring());
  const running = runTurns(options, stopping.signal, bell);
  return {
    stop: async () => {
      stopping.abort();
      bell.ring();
      await listening.stop();
      await running;
    },
  };
}

async function runTurns(options: RelayOptions, signal: AbortSignal, bell: Bell): Promise<void> {
  let failures = 0;
  let isGreeted = false;
  while (!signal.aborted) {
    const turn: Turn = await takeTurn(options, isGreeted).catch((error: unknown): Turn => {
      options.log.error({ err: error, recipient: options.recipient }, "relay.turn-failed");
      return "failed";
    });
    failures = turn === "failed" ? failures + 1 : 0;
    isGreeted ||= turn !== "failed";
    if (turn !== "more" && !signal.aborted) {
      await bell.wait(turn === "failed" ? Math.min(maxBackoffMs, 100 * 2 ** failures) : options.pollMs);
    }
  }
}

/**
 * One batch: place, send, note the acknowledgement. The recipient's row stays locked, so turns never overlap. Before
 * anything is placed for the first time, the recipient is asked how far it has come: our database may be an older one
 * than we had, and new events must not get the positions of those that it has forgotten.
 */
async function takeTurn(options: RelayOptions, isGreeted: boolean): Promise<Turn> {
  const { recipient, source } = options;
  return options.pool.transaction(async (sql) => {
    const state = await lockRecipient(sql, recipient);
    if (isGreeted) await placeEvents(sql, recipient);
    const upTo = { recipient, source, after: state.acknowledged, limit: maxBatchEvents };
    const events = isGreeted ? await eventsAfter(sql, upTo) : [];
    const answer = await options.deliver(events);
    if (!answer) return "failed";
    const last = isGreeted ? Number(events.at(-1)?.position ?? state.acknowledged) : state.lastPosition;
    if (isOutOfStep(answer, { state, last })) {
      options.log.info({ recipient }, "relay.resynchronize");
      // Positions beyond our own name events that we no longer know: nothing of ours is acknowledged by them.
      if (answer.position > last) await restartStream(sql, recipient, answer.position);
      await acknowledge(sql, recipient, answer);
      await restartStream(sql, recipient, answer.position);
      await options.resynchronize(sql);
      return "more";
    }
    await acknowledge(sql, recipient, answer);
    return isGreeted && answer.position === last && events.length < maxBatchEvents ? "idle" : "more";
  });
}

/** One side has lost what it had: the recipient its database or its newest part, or we ours (a restored backup). */
function isOutOfStep(answer: Acknowledgement, { state, last }: { state: RecipientState; last: number }): boolean {
  return answer.epoch !== state.epoch || answer.position < state.acknowledged || answer.position > last;
}
