export type CircuitState = "closed" | "open" | "half-open";

/** What became of a call: an answer of any kind, a refusal among them, shows that somebody is there. */
export type CallEnd = "answered" | "silent" | "unfinished";

export type CircuitLimits = {
  /** Silences in a row after which nobody is asked any more. */
  silencesToOpen: number;
  /** How long nobody is asked; then one call tries. */
  openMs: number;
};

/**
 * Whether an organization is worth asking. After a row of silences it is named as away at once, so that nobody waits
 * for it; every `openMs` one call tries again, and the first answer closes the circuit.
 */
export class Circuit {
  readonly #limits: CircuitLimits;
  #silences = 0;
  /** When it opened, in milliseconds on the caller's clock; undefined while it is closed. */
  #openedMs: number | undefined;
  #isProbing = false;

  constructor(limits: CircuitLimits) {
    this.#limits = limits;
  }

  get state(): CircuitState {
    if (this.#openedMs === undefined) return "closed";
    return this.#isProbing ? "half-open" : "open";
  }

  /** Whether a call may go out now. Whoever is let through must tell how it ended. */
  admit(nowMs: number): boolean {
    if (this.#openedMs === undefined) return true;
    if (this.#isProbing || nowMs - this.#openedMs < this.#limits.openMs) return false;
    this.#isProbing = true;
    return true;
  }

  /** `unfinished` is a call that says nothing of the other side: the asker went away, or gave it too little time. */
  tell(end: CallEnd, nowMs: number): void {
    this.#isProbing = false;
    if (end === "unfinished") return;
    this.#silences = end === "answered" ? 0 : this.#silences + 1;
    if (end === "answered") this.#openedMs = undefined;
    else if (this.#openedMs !== undefined || this.#silences >= this.#limits.silencesToOpen) this.#openedMs = nowMs;
  }
}
