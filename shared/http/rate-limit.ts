export type RateSettings = {
  /** Points that come back in a second. */
  perS: number;
  /** Points that somebody who has rested has. */
  burst: number;
  /** Keys that are remembered; beyond it whoever has rested longest is forgotten, and so is full again. */
  maxKeys: number;
};

export type Allowance = { ok: true } | { ok: false; retryAfterS: number };

type Bucket = { points: number; atMs: number };

/** A token bucket for each key. */
export class RateLimit {
  readonly #settings: RateSettings;
  readonly #buckets = new Map<string, Bucket>();

  constructor(settings: RateSettings) {
    this.#settings = settings;
  }

  get size(): number {
    return this.#buckets.size;
  }

  /** Whether there are that many points, without taking them. What costs more than a full bucket waits for a full one. */
  check(key: string, points: number, nowMs: number): Allowance {
    const { perS, burst } = this.#settings;
    const missing = Math.min(points, burst) - this.#pointsOf(key, nowMs);
    return missing <= 0 ? { ok: true } : { ok: false, retryAfterS: Math.max(1, Math.ceil(missing / perS)) };
  }

  take(key: string, points: number, nowMs: number): void {
    const left = this.#pointsOf(key, nowMs) - points;
    this.#buckets.delete(key);
    this.#buckets.set(key, { points: Math.max(0, left), atMs: nowMs });
    const longestAtRest = this.#buckets.size > this.#settings.maxKeys ? this.#buckets.keys().next().value : undefined;
    if (longestAtRest !== undefined) this.#buckets.delete(longestAtRest);
  }

  #pointsOf(key: string, nowMs: number): number {
    const { perS, burst } = this.#settings;
    const bucket = this.#buckets.get(key);
    if (!bucket) return burst;
    return Math.min(burst, bucket.points + ((nowMs - bucket.atMs) / 1000) * perS);
  }
}
