import { overloaded } from "#shared/http/admission.ts";
import type { Outgoing } from "#shared/http/serve-http.ts";

/**
 * How much of what is worked on at once may be one party's. Whoever asks for what takes long, or for what waits for
 * their own last request, holds places for seconds: without a share they could hold all.
 */
export class PartyShares {
  readonly #most: number;
  readonly #running = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Does the work, or says that there is too much of this party's to do. */
  async run(party: string, work: () => Promise<Outgoing>): Promise<Outgoing> {
    const running = this.#running.get(party) ?? 0;
    if (running >= this.#most) return overloaded();
    this.#running.set(party, running + 1);
    try {
      return await work();
    } finally {
      this.#end(party);
    }
  }

  #end(party: string): void {
    const left = (this.#running.get(party) ?? 1) - 1;
    if (left === 0) this.#running.delete(party);
    else this.#running.set(party, left);
  }
}
