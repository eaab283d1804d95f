import { traitsOf, unpackOffer, unpackPractice } from "../card/card-flags.ts";
import { availabilities, helpKinds, professions, traits } from "../card/vocabulary.ts";
import { availability } from "../criteria/availability.ts";
import { cost } from "../criteria/cost.ts";
import { scoreOf } from "../criteria/criterion.ts";
import { freshness } from "../criteria/freshness.ts";
import { issueCriteria } from "../criteria/judge-responder.ts";
import { language, type SharedLanguage } from "../criteria/language.ts";
import { preference } from "../criteria/preference.ts";
import { supervision } from "../criteria/supervision.ts";
import { training } from "../criteria/training.ts";
import type { PracticeRules } from "../rules/practice-rules.ts";
import { issueFactsOf } from "./issue-facts-of.ts";
import type { MatchProfile } from "./match-profile.ts";

/**
 * What the criteria say of one need for every combination of facts that a card can have, in hundredths of a point,
 * so that scoring a responder is a handful of look-ups. The criteria alone decide; nothing is weighed here.
 */
export interface NeedScores {
  /** By issue × 32 + practice bits × 2 + (1 when the admission is exact, see `issueFactsOf`). */
  readonly byIssue: Int32Array;
  /** By practice bits: profession, working from a distance. */
  readonly byPractice: Int32Array;
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
const offerCount = 128;

/** The practice bits that stand for a profession: five of them, working from a distance or not. */
const practicesInUse = professions.flatMap((_, profession) => [profession, profession | 0b1000]);

const sharedLanguages: readonly SharedLanguage[] = ["NONE", "INTERPRETER", "SPOKEN", "SPOKEN"];

export function scoresOfNeed(profile: MatchProfile, rules: PracticeRules): NeedScores {
  return {
    byIssue: scoreIssues(profile, rules),
    byPractice: tableOf(practiceCount, (bits) => scorePractice(profile, bits)),
    byOffer: scoreOffers(profile),
    byTraits: scoreTraits(profile),
    byLanguage: tableOf(sharedLanguages.length, (at) => scoreLanguage(profile, sharedLanguages[at] ?? "NONE")),
    issuesByHelp: tableOf(1 << helpKinds.length, (help) => issuesAsking(profile, help)),
    issuesByOffer: tableOf(offerCount, (bits) => (takesSomebodyOn(bits >>> 5) ? -1 : 0)),
  };
}

function scoreIssues(profile: MatchProfile, rules: PracticeRules): Int32Array {
  const scores = new Int32Array(profile.issues.length * practiceCount * 2);
  for (const [at, issue] of profile.issues.entries()) {
    for (const practice of practicesInUse) {
      const { profession, remote: isRemote } = unpackPractice(practice);
      for (const isExact of [false, true]) {
        const facts = issueFactsOf(issue, profile, { profession, isRemote, isExact, rules });
        let score = 0;
        for (const criterion of issueCriteria) score += scoreOf(criterion.judge(facts));
        scores[(at * practiceCount + practice) * 2 + Number(isExact)] = score;
      }
    }
  }
  return scores;
}

/** The three criteria of an offer do not look at each other's bits, so each is judged once per value of its own. */
function scoreOffers({ preferences: { freeOnly }, urgency }: MatchProfile): Int32Array {
  const costs = tableOf(16, (bits) => scoreOf(cost.judge({ terms: unpackOffer(bits).cost, freeOnly })));
  const trainings = [false, true].map((trained) => scoreOf(training.judge({ trained })));
  const rooms = availabilities.map((one) => scoreOf(availability.judge({ availability: one, urgency })));
  return tableOf(
    offerCount,
    (bits) => (costs[bits & 0b1111] ?? 0) + (trainings[(bits >>> 4) & 1] ?? 0) + (rooms[bits >>> 5] ?? 0),
  );
}

function tableOf(length: number, entryAt: (at: number) => number): Int32Array {
  const table = new Int32Array(length);
  for (let at = 0; at < length; at += 1) table[at] = entryAt(at);
  return table;
}

function takesSomebodyOn(availabilityBits: number): boolean {
  const offered = availabilities[availabilityBits];
  return offered === "OPEN" || offered === "LIMITED";
}

function scorePractice({ urgency }: MatchProfile, bits: number): number {
  return scoreOf(supervision.judge({ profession: unpackPractice(bits).profession, urgency }));
}

function scoreLanguage({ languages }: MatchProfile, shared: SharedLanguage): number {
  return scoreOf(language.judge({ shared: languages.length === 0 ? "NOT_ASKED" : shared }));
}

function scoreTraits(profile: MatchProfile): Int32Array {
  const wanted = profile.preferences.traits;
  if (wanted.length === 0) return new Int32Array(1 << traits.length);
  return tableOf(1 << traits.length, (bits) => scoreOf(preference.judge({ wanted, offered: traitsOf(bits) })));
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
  return tableOf(oldestDays + daysAhead + 1, (at) => scoreOf(freshness.judge({ confirmedDaysAgo: at - daysAhead })));
}

export function freshnessAt(confirmedDaysAgo: number): number {
  return Math.min(Math.max(confirmedDaysAgo, -daysAhead), oldestDays) + daysAhead;
}
