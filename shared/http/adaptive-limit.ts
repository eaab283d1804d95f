export type AdaptiveBounds = { min: number; max: number };

/** What one late piece of work takes off; one in time adds a share of one. */
const shrink = 0.8;
/** Work that was begun together is late together: it counts once. */
const restMs = 100;

/**
 * How many may be at work at once: fewer while work is late, slowly more while it is in time and all places are
 * taken (additive increase, multiplicative decrease). Finds what a machine can bear, whatever machine it is.
 */
export class AdaptiveLimit {
  readonly #bounds: AdaptiveBounds;
  #value: number;
  #shrunkAtMs = Number.NEGATIVE_INFINITY;

  constructor(bounds: AdaptiveBounds) {
    this.#bounds = bounds;
    this.#value = bounds.max;
  }

  get current(): number {
    return Math.floor(this.#value);
  }

  /** `running`: how many were at work when this piece ended, itself included. */
  tell({ isLate, running, nowMs }: { isLate: boolean; running: number; nowMs: number }): void {
    const { min, max } = this.#bounds;
    if (!isLate) {
      if (running >= this.current) this.#value = Math.min(max, this.#value + 1 / this.#value);
      return;
    }
    if (nowMs - this.#shrunkAtMs < restMs || running < min) return;
    this.#shrunkAtMs = nowMs;
    this.#value = Math.max(min, Math.min(this.#value, running) * shrink);
  }
}
