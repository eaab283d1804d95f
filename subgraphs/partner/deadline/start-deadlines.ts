import { Bell } from "#shared/events/bell.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { type ChangeParts, type ChangeScope, runChange } from "../command/run-change.ts";
import { type Deadline, takePassed } from "./deadline.store.ts";

/** What is due when a deadline of this kind has passed; in the transaction that takes it. */
export type DeadlineKind = { kind: string; pass(scope: ChangeScope, subject: string): Promise<void> };

export type DeadlineParts = ChangeParts & {
  kinds: readonly DeadlineKind[];
  log: Logger;
  /** How often to look, in milliseconds. */
  pollMs?: number;
};

export type RunningDeadlines = {
  /** Looks at once. */
  wake(): void;
  stop(): Promise<void>;
};

const usualPollMs = 1_000;
/** How long one that failed is left alone; the others go on. */
const restMs = 30_000;
const maxResting = 1_000;

/**
 * Does what is due once its time has come. Our own few lines and not a job queue's: the time is the product's clock,
 * a deadline goes with the transaction that does its work, and whoever dies in the middle leaves it to the next at
 * once (graphile-worker holds a dead worker's job for four hours).
 */
export function startDeadlines(parts: DeadlineParts): RunningDeadlines {
  const bell = new Bell();
  const sweep = new DeadlineSweep(parts);
  let isStopped = false;
  const running = (async () => {
    while (!isStopped) {
      const isMore = await sweep.passOne();
      if (!isMore && !isStopped) await bell.wait(parts.pollMs ?? usualPollMs);
    }
  })();
  return {
    wake: () => bell.ring(),
    stop: async () => {
      isStopped = true;
      bell.ring();
      await running;
    },
  };
}

class DeadlineSweep {
  readonly #parts: DeadlineParts;
  readonly #kinds: ReadonlyMap<string, DeadlineKind>;
  readonly #restingUntilMs = new Map<string, number>();

  constructor(parts: DeadlineParts) {
    this.#parts = parts;
    this.#kinds = new Map(parts.kinds.map((one) => [one.kind, one]));
  }

  /** Whether there was one. */
  async passOne(): Promise<boolean> {
    let taken: Deadline | undefined;
    try {
      const question = { kinds: [...this.#kinds.keys()], resting: this.#resting() };
      return await runChange(this.#parts, "deadline", async (scope) => {
        taken = await takePassed(scope.sql, { ...question, now: scope.now });
        if (!taken) return false;
        await this.#kinds.get(taken.kind)?.pass(scope, taken.subject);
        return true;
      });
    } catch (err) {
      this.#parts.log.error({ err, kind: taken?.kind }, "deadline.failed");
      if (taken) this.#rest(taken);
      return taken !== undefined;
    }
  }

  #rest({ kind, subject }: Deadline): void {
    const oldest = this.#restingUntilMs.size >= maxResting ? this.#restingUntilMs.keys().next().value : undefined;
    if (oldest !== undefined) this.#restingUntilMs.delete(oldest);
    this.#restingUntilMs.set(`${kind} ${subject}`, performance.now() + restMs);
  }

  #resting(): string[] {
    for (const [name, untilMs] of this.#restingUntilMs) {
      if (untilMs <= performance.now()) this.#restingUntilMs.delete(name);
    }
    return [...this.#restingUntilMs.keys()];
  }
}
