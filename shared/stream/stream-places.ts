import type { Caller } from "#shared/http/caller.ts";

export type PlaceLimits = { perPerson: number; perParty: number; inAll: number };

/** How many streams each person, each party and all together may hold open. */
export class StreamPlaces {
  readonly #limits: PlaceLimits;
  readonly #taken = new Map<string, number>();

  constructor(limits: PlaceLimits) {
    this.#limits = limits;
  }

  /** How many are held. */
  get size(): number {
    return this.#taken.get("") ?? 0;
  }

  /** Takes a place; gives what gives it back, once. Undefined when there is none. */
  take({ party, who }: Caller): (() => void) | undefined {
    const { perPerson, perParty, inAll } = this.#limits;
    const keys = [
      ["", inAll],
      [party, perParty],
      [JSON.stringify([party, who]), perPerson],
    ] as const;
    if (keys.some(([key, most]) => (this.#taken.get(key) ?? 0) >= most)) return undefined;
    for (const [key] of keys) this.#taken.set(key, (this.#taken.get(key) ?? 0) + 1);
    let isHeld = true;
    return () => {
      if (isHeld) for (const [key] of keys) this.#free(key);
      isHeld = false;
    };
  }

  #free(key: string): void {
    const left = (this.#taken.get(key) ?? 1) - 1;
    if (left === 0) this.#taken.delete(key);
    else this.#taken.set(key, left);
  }
}
