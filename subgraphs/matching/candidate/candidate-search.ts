import type { CardIndex } from "../index/card-index.ts";
import { CandidateScorer } from "./candidate-scorer.ts";
import { coveringLists } from "./covering-lists.ts";
import { FoundCandidates } from "./found-candidates.ts";
import { BlockMarks, blockLength, ListWalk } from "./list-walk.ts";
import type { MatchProfile } from "./match-profile.ts";
import { scoresOfFreshness } from "./need-scores.ts";

/**
 * Finds and scores every candidate of a need. It goes through the slots block by block and looks at nothing but the
 * cards in question: notes which issues each covers, leaves out, scores. Its working space lasts from one search to
 * the next, so a search allocates nothing per candidate. One search at a time.
 */
export class CandidateSearch {
  readonly #index: CardIndex;
  readonly #found = new FoundCandidates();
  readonly #marks = new BlockMarks();
  readonly #freshness = scoresOfFreshness();

  constructor(index: CardIndex) {
    this.#index = index;
  }

  /** What is returned holds until the next search. `today`: days since 1970-01-01. */
  run(profile: MatchProfile, today: number): FoundCandidates {
    const found = this.#found;
    found.clear();
    const walks = this.#walksOf(profile);
    const scorer = new CandidateScorer(this.#index, profile, { today, freshness: this.#freshness });
    for (let start = 0; start < this.#index.columns.end; start += blockLength) {
      this.#marks.touchedCount = 0;
      for (const walk of walks) walk.advance(start + blockLength, this.#marks);
      const from = found.count;
      this.#admitTouched(scorer);
      this.#scoreFrom(from, scorer);
    }
    this.#countOrganizations();
    return found;
  }

  #walksOf(profile: MatchProfile): ListWalk[] {
    return profile.issues.flatMap((issue, at) => {
      const { exact, reaching } = coveringLists(this.#index, issue);
      return [
        ...exact.map((list) => new ListWalk(list, 1 << at, 1 << at)),
        ...reaching.map((list) => new ListWalk(list, 1 << at, 0)),
      ];
    });
  }

  /** Every touched slot is written; the count moves on only past those that cover something. */
  #admitTouched(scorer: CandidateScorer): void {
    const found = this.#found;
    const { touched, touchedCount } = this.#marks;
    found.reserve(touchedCount);
    const { slots, covers, exacts } = found;
    let count = found.count;
    for (let at = 0; at < touchedCount; at += 1) {
      const slot = touched[at] ?? 0;
      const covered = scorer.coversOf(slot, this.#marks.coveredBy(slot));
      slots[count] = slot;
      covers[count] = covered;
      exacts[count] = this.#marks.exactlyCoveredBy(slot);
      this.#marks.forget(slot);
      count += (covered | -covered) >>> 31;
    }
    found.count = count;
  }

  #scoreFrom(from: number, scorer: CandidateScorer): void {
    const { slots, covers, exacts, scores, count } = this.#found;
    let coveredByAnyone = 0;
    for (let at = from; at < count; at += 1) {
      const covered = covers[at] ?? 0;
      scores[at] = scorer.score(slots[at] ?? 0, covered, exacts[at] ?? 0);
      coveredByAnyone |= covered;
    }
    this.#found.coveredByAnyone |= coveredByAnyone;
  }

  #countOrganizations(): void {
    const { columns, organizations } = this.#index;
    const found = this.#found;
    const isCounted = new Uint8Array(organizations.size + 1);
    for (let at = 0; at < found.count; at += 1) isCounted[columns.organizationOf(found.slots[at] ?? 0)] = 1;
    for (const counted of isCounted) found.organizations += counted;
  }
}
