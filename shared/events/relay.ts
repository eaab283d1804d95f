import { Bell } from "#shared/events/bell.ts";
import { outboxChannel } from "#shared/events/outbox.store.ts";
import { type EventStream, type Turn, takeTurn } from "#shared/events/take-turn.ts";

export type RelayOptions = EventStream & {
  /** How often to ask without being woken. */
  pollMs: number;
};

export type Relay = { stop(): Promise<void> };

const maxBackoffMs = 5_000;

/** Carries one recipient's events, in order, from the position that the recipient has acknowledged. */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const stopping = new AbortController();
  const bell = new Bell();
  const listening = await options.pool.listen(outboxChannel, () => bell.ring());
  const running = carryEvents(options, { signal: stopping.signal, bell });
  return {
    stop: async () => {
      stopping.abort();
      bell.ring();
      await listening.stop();
      await running;
    },
  };
}

/** Turn after turn until `signal` ends it; `bell` tells of new events. */
export async function carryEvents(
  options: RelayOptions,
  { signal, bell }: { signal: AbortSignal; bell: Bell },
): Promise<void> {
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
