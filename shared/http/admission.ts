import { type Incoming, type Outgoing, type Route, refusal } from "#shared/http/serve-http.ts";

export type AdmissionLimits = {
  /** How many are worked on at once. */
  maxRunning: number;
  /** How many wait for their turn besides; whoever comes then is sent away at once. */
  maxWaiting: number;
  /** How long somebody waits before they are sent away. */
  maxWaitMs: number;
};

type Waiting = { start(): void };

/** When whoever was sent away may come again, in seconds: turns are taken in fractions of one. */
const retryAfterS = 1;

/**
 * The door of a service: so many at once, a short queue, and a quick no to everybody beyond. Work that is begun is
 * then finished in time, where without a door all of it would be late.
 */
export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #waiting = new Set<Waiting>();
  #running = 0;

  constructor(limits: AdmissionLimits) {
    this.#limits = limits;
  }

  /** Does the work when its turn comes; otherwise says that there is too much to do. */
  async admit(work: () => Promise<Outgoing>): Promise<Outgoing> {
    if (!(await this.#takeTurn())) return overloaded();
    try {
      return await work();
    } finally {
      this.#passOn();
    }
  }

  /** The same route behind this door. */
  guard(route: Route): Route {
    return { ...route, handle: (incoming: Incoming) => this.admit(() => route.handle(incoming)) };
  }

  async #takeTurn(): Promise<boolean> {
    const { maxRunning, maxWaiting, maxWaitMs } = this.#limits;
    if (this.#running < maxRunning) {
      this.#running += 1;
      return true;
    }
    if (this.#waiting.size >= maxWaiting) return false;
    return new Promise((resolve) => {
      const waiting: Waiting = {
        start: () => {
          clearTimeout(timer);
          resolve(true);
        },
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(waiting);
        resolve(false);
      }, maxWaitMs);
      this.#waiting.add(waiting);
    });
  }

  /** The turn goes to whoever waits longest. */
  #passOn(): void {
    const [next] = this.#waiting;
    if (!next) {
      this.#running -= 1;
      return;
    }
    this.#waiting.delete(next);
    next.start();
  }
}

export function overloaded(): Outgoing {
  const refused = refusal(503, "OVERLOADED");
  return { ...refused, headers: { ...refused.headers, "retry-after": String(retryAfterS) } };
}
