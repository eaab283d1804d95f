import type { CardIndex } from "../index/card-index.ts";
import type { FoundCandidates } from "./found-candidates.ts";

/** The order of candidates: the higher score first, then the smaller id as text. */
export class CandidateOrder {
  readonly #index: CardIndex;
  readonly #found: FoundCandidates;
  readonly #ranks: Int32Array;

  constructor(index: CardIndex, found: FoundCandidates) {
    this.#index = index;
    this.#found = found;
    this.#ranks = index.organizations.ranks();
  }

  /** Whether what was found at `a` comes before what was found at `b`. */
  isBefore(a: number, b: number): boolean {
    const scoreA = this.#found.scores[a] ?? 0;
    const scoreB = this.#found.scores[b] ?? 0;
    return scoreA === scoreB ? this.isIdBefore(a, b) : scoreA > scoreB;
  }

  /** Whether the id of what was found at `a` is the smaller one, as text. */
  isIdBefore(a: number, b: number): boolean {
    const { columns } = this.#index;
    const slotA = this.#found.slots[a] ?? 0;
    const slotB = this.#found.slots[b] ?? 0;
    const rankA = this.#ranks[columns.organizationOf(slotA)] ?? 0;
    const rankB = this.#ranks[columns.organizationOf(slotB)] ?? 0;
    return rankA === rankB ? columns.compareKey(slotA, columns.keys, slotB) < 0 : rankA < rankB;
  }
}
