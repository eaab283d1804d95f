export type AttemptLimitOptions = {
  /** How many attempts are free at once. */
  burst: number;
  /** How long until one more is free. */
  refillMs: number;
  /** How many different keys are remembered; the one that was quiet longest is forgotten first. */
  maxKeys: number;
};

/** Counts attempts by key (an address, an account) in buckets that refill with time; its memory is bounded. */
export class AttemptLimit {
  /** When each key's bucket will be empty again, oldest use first. */
  readonly #emptyAtMs = new Map<string, number>();
  readonly #options: AttemptLimitOptions;

  constructor(options: AttemptLimitOptions) {
    this.#options = options;
  }

  /** Takes one attempt: 0 when it is free, otherwise how many seconds to wait. */
  take(key: string, now: Date): number {
    const { burst, refillMs, maxKeys } = this.#options;
    const nowMs = now.getTime();
    const known = this.#emptyAtMs.get(key) ?? 0;
    const isFromLaterClock = known > nowMs + burst * refillMs; // a clock that is set back locks nobody out
    const emptyAtMs = Math.max(isFromLaterClock ? 0 : known, nowMs) + refillMs;
    const waitMs = emptyAtMs - nowMs - burst * refillMs;
    if (waitMs > 0) return Math.ceil(waitMs / 1_000);
    this.#emptyAtMs.delete(key);
    this.#emptyAtMs.set(key, emptyAtMs);
    const oldest = this.#emptyAtMs.size > maxKeys ? this.#emptyAtMs.keys().next().value : undefined;
    if (oldest !== undefined) this.#emptyAtMs.delete(oldest);
    return 0;
  }

  get size(): number {
    return this.#emptyAtMs.size;
  }
}
