import type { ResponderId } from "../card/capability-card.ts";
import { unpackFlags } from "../card/card-flags.ts";
import type { CodedCard } from "../card/coded-card.ts";
import { responderIdOf } from "../card/responder-key.ts";
import { judgeResponder, type ResponderFacts } from "../criteria/judge-responder.ts";
import type { SharedLanguage } from "../criteria/language.ts";
import type { Judgement } from "../criteria/tally.ts";
import type { CardIndex } from "../index/card-index.ts";
import { spokenLanguageOf } from "../rules/practice-rules.ts";
import type { FoundCandidates } from "./found-candidates.ts";
import { issueFactsOf } from "./issue-facts-of.ts";
import type { MatchProfile } from "./match-profile.ts";

/** A responder proposed for a need. Points are hundredths; reasons and cautions add up to the score exactly. */
export interface RankedCandidate extends Judgement {
  readonly responder: ResponderId;
  /** Ids of the need's issues that they can take on. */
  readonly issues: readonly string[];
}

/** Builds what is told of one candidate. Only for the few that are returned. `today`: days since 1970-01-01. */
export function explainCandidate(
  index: CardIndex,
  asked: { profile: MatchProfile; today: number },
  candidate: { found: FoundCandidates; at: number },
): RankedCandidate {
  const { profile } = asked;
  const { found, at } = candidate;
  const card = index.columns.read(found.slots[at] ?? 0);
  const { profession, remote, ...terms } = unpackFlags(card.flags);
  const covered = profile.issues
    .map((issue, bit) => ({ issue, bit }))
    .filter(({ bit }) => ((found.covers[at] ?? 0) >>> bit) & 1);
  const facts: ResponderFacts = {
    shared: sharedLanguageOf(index, profile, card),
    terms: terms.cost,
    freeOnly: profile.preferences.freeOnly,
    availability: terms.availability,
    urgency: profile.urgency,
    profession,
    confirmedDaysAgo: asked.today - card.confirmedDay,
    trained: terms.trained,
    wanted: profile.preferences.traits,
    offered: terms.traits,
  };
  const issueFacts = covered.map(({ issue, bit }) => {
    const isExact = (((found.exacts[at] ?? 0) >>> bit) & 1) === 1;
    return issueFactsOf(issue, profile, { profession, isRemote: remote, isExact, rules: index.rules });
  });
  return {
    responder: responderIdOf(index.organizations.idOf(card.organization), card.key),
    issues: covered.map(({ issue }) => issue.id),
    ...judgeResponder(facts, issueFacts),
  };
}

function sharedLanguageOf(index: CardIndex, profile: MatchProfile, card: CodedCard): SharedLanguage {
  if (profile.languages.length === 0) return "NOT_ASKED";
  const wanted = new Set(profile.languages.map((tag) => index.languages.find(spokenLanguageOf(tag))));
  const shared = card.languages.filter((coded) => wanted.has(coded >>> 1));
  if (shared.length === 0) return "NONE";
  return shared.some((coded) => coded & 1) ? "SPOKEN" : "INTERPRETER";
}
