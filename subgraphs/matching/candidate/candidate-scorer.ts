import { type CardColumns, recordLength } from "../card/card-columns.ts";
import { hasManyLanguages, helpBits, offerBits, practiceBits, traitBits } from "../card/card-flags.ts";
import { codedLanguage } from "../card/coded-card.ts";
import type { CardIndex } from "../index/card-index.ts";
import { spokenLanguageOf } from "../rules/practice-rules.ts";
import { admittedIssues } from "./admitted-issues.ts";
import type { MatchProfile } from "./match-profile.ts";
import { freshnessAt, type NeedScores, practiceCount, scoresOfNeed } from "./need-scores.ts";

const notLookedUp = -1;

/** Bits of a shared language; 0 is none. */
const throughInterpreter = 1;
const spoken = 2;

/**
 * Decides and scores for one need, card by card, from the few bytes of a card's record. Written with look-ups instead
 * of conditions: a condition on a card that is not in the processor's cache yet costs more than all the arithmetic.
 */
export class CandidateScorer {
  readonly #index: CardIndex;
  readonly #profile: MatchProfile;
  readonly #columns: CardColumns;
  readonly #records: Int32Array;
  readonly #scores: NeedScores;
  readonly #freshness: Int32Array;
  readonly #today: number;
  /** By organization: the issues it may be proposed for, as bits. */
  readonly #admitted: Int32Array;
  /** By coded language: how it is shared with the survivor. */
  readonly #sharing: Uint8Array;

  /** `today`: days since 1970-01-01. `freshness`: of `scoresOfFreshness`. */
  constructor(index: CardIndex, profile: MatchProfile, by: { today: number; freshness: Int32Array }) {
    this.#index = index;
    this.#profile = profile;
    this.#columns = index.columns;
    this.#records = index.columns.records;
    this.#scores = scoresOfNeed(profile, index.rules);
    this.#freshness = by.freshness;
    this.#today = by.today;
    this.#admitted = new Int32Array(index.organizations.size + 1).fill(notLookedUp);
    this.#sharing = new Uint8Array((index.languages.size + 1) * 2);
    for (const tag of profile.languages) {
      const language = index.languages.find(spokenLanguageOf(tag));
      this.#sharing[codedLanguage(language, false)] = throughInterpreter;
      this.#sharing[codedLanguage(language, true)] = spoken;
    }
    this.#sharing.fill(0, 0, 2);
  }

  /**
   * Of the issues that a card's codes cover, those that its responder may really be proposed for; 0 leaves it out.
   * `flags` and `holder` are the first two integers of the card's record.
   */
  coversOf(covered: number, flags: number, holder: number): number {
    const { issuesByHelp, issuesByOffer } = this.#scores;
    return (
      covered &
      (issuesByHelp[helpBits(flags)] ?? 0) &
      (issuesByOffer[offerBits(flags)] ?? 0) &
      this.#admittedFor(holder >>> 16)
    );
  }

  /** The score of a card that is not left out, in hundredths of a point. */
  score(slot: number, covers: number, exact: number): number {
    const { byOffer, byTraits, byLanguage, byPractice } = this.#scores;
    const at = slot * recordLength;
    const flags = this.#records[at] ?? 0;
    const daysAgo = this.#today - ((this.#records[at + 1] ?? 0) & 0xffff);
    return (
      (byOffer[offerBits(flags)] ?? 0) +
      (byPractice[practiceBits(flags)] ?? 0) +
      (byTraits[traitBits(flags)] ?? 0) +
      (byLanguage[this.#sharedLanguage(slot, flags)] ?? 0) +
      (this.#freshness[freshnessAt(daysAgo)] ?? 0) +
      this.#scoreIssues(practiceBits(flags), covers, exact)
    );
  }

  #scoreIssues(practice: number, covers: number, exact: number): number {
    const { byIssue } = this.#scores;
    let score = 0;
    for (let left = covers; left !== 0; left &= left - 1) {
      const issue = 31 - Math.clz32(left & -left);
      score += byIssue[(issue * practiceCount + practice) * 2 + ((exact >>> issue) & 1)] ?? 0;
    }
    return score;
  }

  #sharedLanguage(slot: number, flags: number): number {
    if (hasManyLanguages(flags)) return this.#sharedAmongMany(slot);
    const at = slot * recordLength + 2;
    const first = this.#records[at] ?? 0;
    const second = this.#records[at + 1] ?? 0;
    return (
      (this.#sharing[first & 0xffff] ?? 0) |
      (this.#sharing[first >>> 16] ?? 0) |
      (this.#sharing[second & 0xffff] ?? 0) |
      (this.#sharing[second >>> 16] ?? 0)
    );
  }

  #sharedAmongMany(slot: number): number {
    return this.#columns.arena.read(slot).languages.reduce((bits, coded) => bits | (this.#sharing[coded] ?? 0), 0);
  }

  #admittedFor(organization: number): number {
    const known = this.#admitted[organization] ?? 0;
    if (known !== notLookedUp) return known;
    const admitted = admittedIssues(this.#index, this.#profile, organization);
    this.#admitted[organization] = admitted;
    return admitted;
  }
}
