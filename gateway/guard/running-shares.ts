import { overloaded } from "#shared/http/admission.ts";
import type { Outgoing } from "#shared/http/serve-http.ts";

/**
 * How much of what is worked on at once may be one organization's. Whoever asks an organization of theirs that answers
 * as late as it may holds places for seconds: without a share they could hold all.
 */
export class RunningShares {
  readonly #most: number;
  readonly #running = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Does the work, or says that there is too much of this organization's to do. Strangers are one organization. */
  async run(organization: string, work: () => Promise<Outgoing>): Promise<Outgoing> {
    const running = this.#running.get(organization) ?? 0;
    if (running >= this.#most) return overloaded();
    this.#running.set(organization, running + 1);
    try {
      return await work();
    } finally {
      this.#end(organization);
    }
  }

  #end(organization: string): void {
    const left = (this.#running.get(organization) ?? 1) - 1;
    if (left === 0) this.#running.delete(organization);
    else this.#running.set(organization, left);
  }
}
