import { traitsOf, unpackOffer, unpackPractice } from "../card/card-flags.ts";
import { helpKinds, traits } from "../card/vocabulary.ts";
import { availability } from "../criteria/availability.ts";
import { cost } from "../criteria/cost.ts";
import { scoreOf } from "../criteria/criterion.ts";
import { freshness } from "../criteria/freshness.ts";
import { issueCriteria } from "../criteria/judge-responder.ts";
import { language, type SharedLanguage } from "../criteria/language.ts";
import { preference } from "../criteria/preference.ts";
import { training } from "../criteria/training.ts";
import type { PracticeRules } from "../rules/practice-rules.ts";
import { issueFactsOf } from "./issue-facts-of.ts";
import type { MatchProfile } from "./match-profile.ts";

/**
 * What the criteria say of one need for every combination of facts that a card can have, in hundredths of a point,
 * so that scoring a responder is a handful of look-ups. The criteria alone decide; nothing is weighed here.
 */
export interface NeedScores {
  /** By issue × 32 + practice bits × 2 + (1 when the admission is exact). */
  readonly byIssue: Int32Array;
  /** By offer bits: cost, training, availability. */
  readonly byOffer: Int32Array;
  /** By trait bits. */
  readonly byTraits: Int32Array;
  /** By the ways in which languages are shared: none, through an interpreter, spoken, both. */
  readonly byLanguage: Int32Array;
  /** By help bits: which of the need's issues, as bits, ask for a kind of help among them. */
  readonly issuesByHelp: Int32Array;
  /** By offer bits: all of the need's issues, or none for a responder who takes nobody on at present. */
  readonly issuesByOffer: Int32Array;
}

export const practiceCount = 16;

const sharedLanguages: readonly SharedLanguage[] = ["NONE", "INTERPRETER", "SPOKEN", "SPOKEN"];

export function scoresOfNeed(profile: MatchProfile, rules: PracticeRules): NeedScores {
  return {
    byIssue: scoreIssues(profile, rules),
    byOffer: Int32Array.from({ length: 128 }, (_, bits) => scoreOffer(profile, bits)),
    byTraits: scoreTraits(profile),
    byLanguage: Int32Array.from(sharedLanguages, (shared) =>
      scoreOf(language.judge({ shared: profile.languages.length === 0 ? "NOT_ASKED" : shared })),
    ),
    issuesByHelp: Int32Array.from({ length: 1 << helpKinds.length }, (_, help) => issuesAsking(profile, help)),
    issuesByOffer: Int32Array.from({ length: 128 }, (_, bits) => (takesSomebodyOn(bits) ? -1 : 0)),
  };
}

function scoreIssues(profile: MatchProfile, rules: PracticeRules): Int32Array {
  const scores = new Int32Array(profile.issues.length * practiceCount * 2);
  for (const [at, issue] of profile.issues.entries()) {
    for (let entry = 0; entry < practiceCount * 2; entry += 1) {
      const { profession, remote } = unpackPractice(entry >>> 1);
      const facts = issueFactsOf(issue, profile, { profession, isRemote: remote, isExact: (entry & 1) === 1, rules });
      let score = 0;
      for (const criterion of issueCriteria) score += scoreOf(criterion.judge(facts));
      scores[at * practiceCount * 2 + entry] = score;
    }
  }
  return scores;
}

function scoreOffer(profile: MatchProfile, bits: number): number {
  const offer = unpackOffer(bits);
  return (
    scoreOf(cost.judge({ terms: offer.cost, freeOnly: profile.preferences.freeOnly })) +
    scoreOf(training.judge(offer)) +
    scoreOf(availability.judge({ availability: offer.availability, urgency: profile.urgency }))
  );
}

function takesSomebodyOn(bits: number): boolean {
  const offer = unpackOffer(bits);
  return offer.availability === "OPEN" || offer.availability === "LIMITED";
}

function scoreTraits(profile: MatchProfile): Int32Array {
  const wanted = profile.preferences.traits;
  const scores = new Int32Array(1 << traits.length);
  if (wanted.length === 0) return scores;
  return scores.map((_, bits) => scoreOf(preference.judge({ wanted, offered: traitsOf(bits) })));
}

function issuesAsking(profile: MatchProfile, help: number): number {
  return profile.issues.reduce(
    (bits, issue, at) => ((help >>> helpKinds.indexOf(issue.help)) & 1 ? bits | (1 << at) : bits),
    0,
  );
}

/** Longest age that the table tells apart, in days; a day ahead of today has place 1, later days place 0. */
const oldestDays = 400;
const daysAhead = 2;

/** What FRESHNESS says by age; the same for every need. Index it with `freshnessAt`. */
export function scoresOfFreshness(): Int32Array {
  return Int32Array.from({ length: oldestDays + daysAhead + 1 }, (_, at) =>
    scoreOf(freshness.judge({ confirmedDaysAgo: at - daysAhead })),
  );
}

export function freshnessAt(confirmedDaysAgo: number): number {
  return Math.min(Math.max(confirmedDaysAgo, -daysAhead), oldestDays) + daysAhead;
}
