import { AdaptiveLimit } from "#shared/http/adaptive-limit.ts";
import { FairQueue } from "#shared/http/fair-queue.ts";
import { LoopLag } from "#shared/http/loop-lag.ts";
import { type Incoming, type Outgoing, type Route, refusal } from "#shared/http/serve-http.ts";

export type AdmissionLimits = {
  /** How many are worked on at once, at most. */
  maxRunning: number;
  /** How few at least, however late all is; as many as at most when left out. */
  minRunning?: number;
  /** Work that takes longer says that there is too much of it; not where others are waited for. */
  lateMs?: number;
  /** And so does a turn of the event loop that takes longer: what has arrived waits for it before anybody sees it. */
  lateLagMs?: number;
  /** How many wait for their turn besides; somebody is sent away at once when there are more. */
  maxWaiting: number;
  /** How long somebody waits before they are sent away. */
  maxWaitMs: number;
};

type Waiting = { end(isStarted: boolean): void };

/** When whoever was sent away may come again, in seconds: turns are taken in fractions of one. */
const retryAfterS = 1;

/**
 * The door of a service: so many at once, a short queue, and a quick no to everybody beyond. Work that is begun is
 * then finished in time, where without a door all of it would be late. Callers take turns: who sends much keeps
 * nobody else from being let in.
 */
export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #places: AdaptiveLimit;
  readonly #waiting = new FairQueue<Waiting>();
  readonly #lag = new LoopLag();
  #running = 0;

  constructor(limits: AdmissionLimits) {
    this.#limits = limits;
    this.#places = new AdaptiveLimit({ min: limits.minRunning ?? limits.maxRunning, max: limits.maxRunning });
  }

  /** Does the work when its turn comes; otherwise says that there is too much to do. */
  async admit<Answer = Outgoing>(work: () => Promise<Answer>, caller = ""): Promise<Answer | Outgoing> {
    this.#lag.measure();
    if (!(await this.#takeTurn(caller))) return overloaded();
    const startedMs = performance.now();
    try {
      return await work();
    } finally {
      this.#noteEnd(startedMs);
      this.#running -= 1;
      this.#letIn();
    }
  }

  /** The same route behind this door. `callerOf`: whose line somebody waits in. */
  guard(route: Route, callerOf: (incoming: Incoming) => string = () => ""): Route {
    return {
      ...route,
      handle: (incoming: Incoming) => this.admit(() => route.handle(incoming), callerOf(incoming)),
    };
  }

  async #takeTurn(caller: string): Promise<boolean> {
    const { maxWaiting, maxWaitMs } = this.#limits;
    if (this.#running < this.#places.current) {
      this.#running += 1;
      return true;
    }
    if (this.#waiting.size >= maxWaiting) {
      const displaced = this.#waiting.giveWay(caller);
      if (!displaced) return false;
      displaced.end(false);
    }
    return new Promise((resolve) => {
      const waiting: Waiting = {
        end: (isStarted) => {
          clearTimeout(timer);
          resolve(isStarted);
        },
      };
      const timer = setTimeout(() => {
        this.#waiting.remove(caller, waiting);
        resolve(false);
      }, maxWaitMs);
      this.#waiting.add(caller, waiting);
    });
  }

  #noteEnd(startedMs: number): void {
    const { lateMs = Number.POSITIVE_INFINITY, lateLagMs = Number.POSITIVE_INFINITY } = this.#limits;
    const nowMs = performance.now();
    const isLate = nowMs - startedMs > lateMs || this.#lag.ms > lateLagMs;
    this.#places.tell({ isLate, running: this.#running, nowMs });
  }

  #letIn(): void {
    while (this.#running < this.#places.current) {
      const next = this.#waiting.next();
      if (!next) return;
      this.#running += 1;
      next.end(true);
    }
  }
}

export function overloaded(): Outgoing {
  return refuseFor(503, "OVERLOADED", retryAfterS);
}

/** Refused until so many seconds have passed. */
export function refuseFor(status: 429 | 503, code: "OVERLOADED" | "RATE_LIMITED", waitS: number): Outgoing {
  const refused = refusal(status, code);
  return { ...refused, headers: { ...refused.headers, "retry-after": String(waitS) } };
}
