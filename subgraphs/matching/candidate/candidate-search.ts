import { recordLength } from "../card/card-columns.ts";
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
  /** The first two integers of the touched slots' records. */
  readonly #flags = new Int32Array(blockLength);
  readonly #holders = new Int32Array(blockLength);
  /** By organization: 1 when one of its responders was found. */
  #isCounted = new Uint8Array(0);
  readonly #freshness = scoresOfFreshness();

  constructor(index: CardIndex) {
    this.#index = index;
  }

  /** What is returned holds until the next search. `today`: days since 1970-01-01. */
  run(profile: MatchProfile, today: number): FoundCandidates {
    const found = this.#found;
    found.clear();
    this.#isCounted = new Uint8Array(this.#index.organizations.size + 1);
    const walks = this.#walksOf(profile);
    const left = profile.without.flatMap((responder) => this.#index.slotOf(responder) ?? []);
    const scorer = new CandidateScorer(this.#index, profile, { today, freshness: this.#freshness });
    for (let start = 0; start < this.#index.columns.end; start += blockLength) {
      this.#marks.touchedCount = 0;
      for (const walk of walks) walk.advance(start + blockLength, this.#marks);
      for (const slot of left) if (Math.floor(slot / blockLength) * blockLength === start) this.#marks.forget(slot);
      const from = found.count;
      this.#gatherTouched();
      this.#admitTouched(scorer);
      this.#scoreFrom(from, scorer);
    }
    for (const counted of this.#isCounted) found.organizations += counted;
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

  /**
   * Brings the records of the touched slots near, all at once: a loop this tight has many reads under way at a time,
   * where a loop that also decides would wait for each.
   */
  #gatherTouched(): void {
    const { records } = this.#index.columns;
    const { touched, touchedCount } = this.#marks;
    const flags = this.#flags;
    const holders = this.#holders;
    for (let at = 0; at < touchedCount; at += 1) {
      const record = (touched[at] ?? 0) * recordLength;
      flags[at] = records[record] ?? 0;
      holders[at] = records[record + 1] ?? 0;
    }
  }

  /** Every touched slot is written; the count moves on only past those that cover something. */
  #admitTouched(scorer: CandidateScorer): void {
    const found = this.#found;
    const marks = this.#marks;
    const flags = this.#flags;
    const holders = this.#holders;
    const { touched, touchedCount } = marks;
    found.reserve(touchedCount);
    const { slots, covers, exacts } = found;
    let count = found.count;
    for (let at = 0; at < touchedCount; at += 1) {
      const slot = touched[at] ?? 0;
      const covered = scorer.coversOf(marks.coveredBy(slot), flags[at] ?? 0, holders[at] ?? 0);
      slots[count] = slot;
      covers[count] = covered;
      exacts[count] = marks.exactlyCoveredBy(slot);
      marks.forget(slot);
      count += (covered | -covered) >>> 31;
    }
    found.count = count;
  }

  #scoreFrom(from: number, scorer: CandidateScorer): void {
    const found = this.#found;
    const { slots, covers, exacts, scores, count } = found;
    const { columns } = this.#index;
    const isCounted = this.#isCounted;
    let coveredByAnyone = 0;
    for (let at = from; at < count; at += 1) {
      const slot = slots[at] ?? 0;
      const covered = covers[at] ?? 0;
      scores[at] = scorer.score(slot, covered, exacts[at] ?? 0);
      isCounted[columns.organizationOf(slot)] = 1;
      coveredByAnyone |= covered;
    }
    found.coveredByAnyone |= coveredByAnyone;
  }
}
