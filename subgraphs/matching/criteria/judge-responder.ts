import type { Availability, CostTerm, Trait, Urgency } from "../card/vocabulary.ts";
import { availability } from "./availability.ts";
import { cost } from "./cost.ts";
import type { CautionCode, CriterionName, Verdict } from "./criterion.ts";
import { cautionCodes, criterionNames } from "./criterion.ts";
import { exactAdmission } from "./exact-admission.ts";
import { freshness } from "./freshness.ts";
import { inPerson } from "./in-person.ts";
import type { IssueFacts } from "./issue-facts.ts";
import { issueFit } from "./issue-fit.ts";
import { language, type SharedLanguage } from "./language.ts";
import { preference } from "./preference.ts";
import { profession } from "./profession.ts";
import { remote } from "./remote.ts";
import { training } from "./training.ts";

/** What the criteria of the whole responder may look at. */
export interface ResponderFacts {
  readonly shared: SharedLanguage;
  readonly terms: readonly CostTerm[];
  readonly freeOnly: boolean;
  readonly availability: Availability;
  readonly urgency: Urgency;
  readonly confirmedDaysAgo: number;
  readonly trained: boolean;
  readonly wanted: readonly Trait[];
  readonly offered: readonly Trait[];
}

/** Points are hundredths; reasons and cautions add up to `score` exactly. */
export interface Judgement {
  readonly score: number;
  readonly reasons: readonly { readonly criterion: CriterionName; readonly points: number }[];
  readonly cautions: readonly { readonly code: CautionCode; readonly points: number }[];
}

/** Every criterion of an issue, in the order in which reasons are told. */
export const issueCriteria = [issueFit, exactAdmission, remote, inPerson, profession] as const;

/** Every criterion of the whole responder. */
export const responderCriteria = [language, cost, availability, freshness, training, preference] as const;

/** The algorithm's name and version: it changes whenever a weight or a rule does. */
export const algorithm = "alight-1";

/** Judges one responder on the issues that they cover: the score, and what it is made of. */
export function judgeResponder(responder: ResponderFacts, covered: readonly IssueFacts[]): Judgement {
  const verdicts: [CriterionName, Verdict][] = [
    ...covered.flatMap((facts) =>
      issueCriteria.map((criterion): [CriterionName, Verdict] => [criterion.name, criterion.judge(facts)]),
    ),
    ...responderCriteria.map((criterion): [CriterionName, Verdict] => [criterion.name, criterion.judge(responder)]),
  ];
  const reasons = criterionNames
    .map((criterion) => ({ criterion, points: pointsFor(criterion, verdicts) }))
    .filter((reason) => reason.points > 0);
  const cautions = cautionCodes.flatMap((code) => cautionFor(code, verdicts));
  const score = [...reasons, ...cautions].reduce((total, line) => total + line.points, 0);
  return { score, reasons, cautions };
}

function pointsFor(criterion: CriterionName, verdicts: readonly [CriterionName, Verdict][]): number {
  return verdicts.reduce((total, [name, verdict]) => (name === criterion ? total + verdict.points : total), 0);
}

function cautionFor(code: CautionCode, verdicts: readonly [CriterionName, Verdict][]) {
  const found = verdicts.flatMap(([, { caution }]) => (caution?.code === code ? [caution.points] : []));
  return found.length > 0 ? [{ code, points: found.reduce((total, points) => total + points, 0) }] : [];
}
