import { AdaptiveLimit } from "#shared/http/adaptive-limit.ts";

/** As many as the connections to one service; and enough for every screen of somebody who is slow but not hung. */
const bounds = { min: 16, max: 64 } as const;

/** Of a deadline of two seconds: whoever answers later than this has more to do than they can bear. */
const lateMs = 800;

type Crowd = { running: number; readonly places: AdaptiveLimit };

/**
 * How many questions at once each organization is asked: fewer while its answers are late. Its own overload is then
 * told at once and costs the rest of the network nothing, where waiting for it would end in silence and an open circuit.
 */
export class CrowdBoard {
  readonly #monotonicMs: () => number;
  readonly #crowds = new Map<string, Crowd>();

  constructor(monotonicMs: () => number) {
    this.#monotonicMs = monotonicMs;
  }

  /** Whether one more may be asked; to be told of its end when it is. */
  enter(party: string): boolean {
    const crowd = this.#crowds.get(party) ?? { running: 0, places: new AdaptiveLimit(bounds) };
    this.#crowds.set(party, crowd);
    if (crowd.running >= crowd.places.current) return false;
    crowd.running += 1;
    return true;
  }

  /** `isRefused`: the organization itself said that it was too much. */
  leave(party: string, { tookMs, isRefused }: { tookMs: number; isRefused: boolean }): void {
    const crowd = this.#crowds.get(party);
    if (!crowd) return;
    const isLate = isRefused || tookMs > lateMs;
    crowd.places.tell({ isLate, running: crowd.running, nowMs: this.#monotonicMs() });
    crowd.running -= 1;
  }
}
