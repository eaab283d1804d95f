import type { Metrics } from "#shared/metrics/metrics.ts";
import { type CallEnd, Circuit, type CircuitState } from "./circuit.ts";

/** Five silences in a row are no accident; a second later somebody may be back. */
const limits = { silencesToOpen: 5, openMs: 1_000 } as const;

const levels: Record<CircuitState, number> = { closed: 0, open: 1, "half-open": 2 };

export type CircuitBoardParts = {
  metrics: Metrics;
  /** Milliseconds on a clock that never goes back. */
  monotonicMs: () => number;
  clock: () => Date;
};

/** What the last call to an organization came to. */
export type Reach = { isAnswering: boolean; asOf: Date };

/** Undefined for an organization that nobody has asked since the start. */
export type ReachOf = (organization: string) => Reach | undefined;

/** The circuits of all organizations, one each; a party without one has always answered. */
export class CircuitBoard {
  readonly #parts: CircuitBoardParts;
  readonly #circuits = new Map<string, Circuit>();
  readonly #reached = new Map<string, Reach>();

  constructor(parts: CircuitBoardParts) {
    this.#parts = parts;
  }

  admit(party: string): boolean {
    const circuit = this.#circuits.get(party);
    if (!circuit) return true;
    const isAdmitted = circuit.admit(this.#parts.monotonicMs());
    this.#show(party, circuit);
    return isAdmitted;
  }

  tell(party: string, end: CallEnd): void {
    if (end !== "unfinished") this.#reached.set(party, { isAnswering: end === "answered", asOf: this.#parts.clock() });
    const known = this.#circuits.get(party);
    if (!known && end !== "silent") return;
    const circuit = known ?? new Circuit(limits);
    this.#circuits.set(party, circuit);
    circuit.tell(end, this.#parts.monotonicMs());
    this.#show(party, circuit);
  }

  /** Undefined while nobody has asked it. */
  reachOf(party: string): Reach | undefined {
    return this.#reached.get(party);
  }

  #show(party: string, { state }: Circuit): void {
    this.#parts.metrics.circuits.set({ party }, levels[state]);
  }
}
