import type { Availability, CostTerm, Profession, Trait, Urgency } from "../card/vocabulary.ts";
import { availability } from "./availability.ts";
import { cost } from "./cost.ts";
import { exactAdmission } from "./exact-admission.ts";
import { freshness } from "./freshness.ts";
import { inPerson } from "./in-person.ts";
import type { IssueFacts } from "./issue-facts.ts";
import { issueFit } from "./issue-fit.ts";
import { language, type SharedLanguage } from "./language.ts";
import { preference } from "./preference.ts";
import { profession } from "./profession.ts";
import { remote } from "./remote.ts";
import { supervision } from "./supervision.ts";
import { type Judgement, Tally } from "./tally.ts";
import { training } from "./training.ts";

/** What the criteria of the whole responder may look at. */
export interface ResponderFacts {
  readonly shared: SharedLanguage;
  readonly terms: readonly CostTerm[];
  readonly freeOnly: boolean;
  readonly availability: Availability;
  readonly urgency: Urgency;
  readonly profession: Profession;
  readonly confirmedDaysAgo: number;
  readonly trained: boolean;
  readonly wanted: readonly Trait[];
  readonly offered: readonly Trait[];
}

/** Every criterion of an issue, in the order in which reasons are told. */
export const issueCriteria = [issueFit, exactAdmission, remote, inPerson, profession] as const;

/** Every criterion of the whole responder. */
export const responderCriteria = [language, cost, availability, freshness, training, preference, supervision] as const;

/** The algorithm's name and version: it changes whenever a weight or a rule does. */
export const algorithm = "alight-1";

/** Judges one responder on the issues that they cover: the score, and what it is made of. */
export function judgeResponder(responder: ResponderFacts, covered: readonly IssueFacts[]): Judgement {
  const tally = new Tally();
  for (const facts of covered) {
    for (const criterion of issueCriteria) tally.count(criterion, criterion.judge(facts));
  }
  for (const criterion of responderCriteria) tally.count(criterion, criterion.judge(responder));
  return tally.judgement();
}
