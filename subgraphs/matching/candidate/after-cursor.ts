import { keyOfUuid, type ResponderKey, splitResponderId } from "../card/responder-key.ts";
import type { CardIndex } from "../index/card-index.ts";
import type { FoundCandidates } from "./found-candidates.ts";
import type { PageCursor } from "./page-cursor.ts";

/** What a cursor lets through: nothing that was shown before it, nothing that has changed since. */
export class AfterCursor {
  readonly #index: CardIndex;
  readonly #found: FoundCandidates;
  readonly #score: number;
  readonly #change: number;
  readonly #key: ResponderKey;
  readonly #ranks: Int32Array;
  /** How many organizations come before the cursor's. */
  readonly #rank: number;
  /** The cursor's organization, or 0 when it holds no card here. */
  readonly #organization: number;

  constructor(index: CardIndex, found: FoundCandidates, cursor: PageCursor) {
    const { organization, uuid } = splitResponderId(cursor.responder);
    this.#index = index;
    this.#found = found;
    this.#score = cursor.score;
    this.#change = cursor.change;
    this.#key = keyOfUuid(uuid);
    this.#ranks = index.organizations.ranks();
    this.#rank = index.organizations.countBefore(organization);
    this.#organization = index.organizations.find(organization);
  }

  admits(at: number): boolean {
    const score = this.#found.scores[at] ?? 0;
    if (score > this.#score) return false;
    const slot = this.#found.slots[at] ?? 0;
    if ((this.#index.columns.changes[slot] ?? 0) > this.#change) return false;
    return score < this.#score || this.#isIdAfter(slot);
  }

  #isIdAfter(slot: number): boolean {
    const { columns } = this.#index;
    const organization = columns.organizationOf(slot);
    if (organization === this.#organization) return columns.compareKey(slot, this.#key) > 0;
    return (this.#ranks[organization] ?? 0) >= this.#rank;
  }
}
