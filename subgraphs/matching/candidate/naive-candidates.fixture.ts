import type { OfferedCard } from "../card/capability-card.ts";
import type { AdmissionGrade, IssueFacts } from "../criteria/issue-facts.ts";
import { judgeResponder } from "../criteria/judge-responder.ts";
import type { SharedLanguage } from "../criteria/language.ts";
import type { Judgement } from "../criteria/tally.ts";
import type { OrganizationStanding } from "../rules/organization-standing.ts";
import type { PracticeRules } from "../rules/practice-rules.ts";
import type { MatchProfile, NeededIssue } from "./match-profile.ts";

/**
 * Matching as one would write it without a thought for speed: every card, every issue, texts compared with texts.
 * The index must give the same answers.
 */
export interface NaiveNetwork {
  readonly cards: readonly OfferedCard[];
  readonly standings: ReadonlyMap<string, OrganizationStanding | undefined>;
  readonly rules: PracticeRules;
}

export interface NaiveCandidate extends Judgement {
  readonly responder: string;
  readonly issues: readonly string[];
}

const dayMs = 24 * 60 * 60 * 1000;

export function naiveCandidates(network: NaiveNetwork, profile: MatchProfile, now: Date): NaiveCandidate[] {
  return network.cards
    .filter((card) => card.availability === "OPEN" || card.availability === "LIMITED")
    .filter((card) => !profile.without.some((one) => one === card.responder))
    .flatMap((card) => {
      const covered = profile.issues.filter((issue) => mayTakeOn(network, profile, { card, issue }));
      return covered.length > 0 ? [judge(network, profile, { card, covered, now })] : [];
    })
    .sort((a, b) => (a.score === b.score ? (a.responder < b.responder ? -1 : 1) : b.score - a.score));
}

function mayTakeOn(
  network: NaiveNetwork,
  profile: MatchProfile,
  { card, issue }: { card: OfferedCard; issue: NeededIssue },
): boolean {
  const organization = card.responder.split("~")[0] ?? "";
  const standing = network.standings.get(organization);
  if (!standing?.isActive || !hears(profile, organization, standing)) return false;
  if (!isGranted(standing, network.rules.groupOf(issue.code) ?? "", issue.jurisdiction)) return false;
  if (!card.help.includes(issue.help)) return false;
  const neverRepresents = card.profession === "EXPERT" || card.profession === "INTERPRETER";
  if (neverRepresents && issue.help === "REPRESENTATION") return false;
  return admission(network.rules, card, issue) !== undefined;
}

function hears(profile: MatchProfile, organization: string, standing: OrganizationStanding): boolean {
  const { everyone, only, except } = profile.audience;
  const isNamed = only.some((one) => one === organization);
  if (except.some((one) => one === organization)) return false;
  return isNamed || (everyone && !standing.isStateBody);
}

function isGranted({ scope }: OrganizationStanding, group: string, place: string): boolean {
  const isGroupIn = scope.groups === "*" || scope.groups.includes(group);
  const isPlaceIn =
    scope.jurisdictions === "*" ||
    scope.jurisdictions.some((one) => one === place || place.startsWith(`${one}-`) || one.startsWith(`${place}-`));
  return isGroupIn && isPlaceIn;
}

/** The best grade that any of the card's issues and admissions gives; `undefined`: none carries the issue. */
function admission(rules: PracticeRules, card: OfferedCard, issue: NeededIssue): AdmissionGrade | undefined {
  const held = card.issues.filter((code) => rules.isLegalIssue(code) && fits(rules, code, issue.code));
  if (held.length === 0) return undefined;
  const grades = held.flatMap((code) => card.jurisdictions.map((place) => gradeIn(rules, { place, code, issue })));
  const best = (["EXACT", "COUNTRY", "WITHIN", "NATIONAL"] as const).find((grade) => grades.includes(grade));
  if (issue.help === "EXPERT_OPINION") return best ? "REACHING" : "UNKNOWN";
  return best;
}

function fits(rules: PracticeRules, held: string, asked: string): boolean {
  return held === asked || (rules.isNotSure(asked) && rules.groupOf(held) === rules.groupOf(asked));
}

function gradeIn(
  rules: PracticeRules,
  { place, code, issue }: { place: string; code: string; issue: NeededIssue },
): AdmissionGrade | undefined {
  const [country = ""] = issue.jurisdiction.split("-");
  const isThere = place === issue.jurisdiction;
  if (place.split("-")[0] !== country) return undefined;
  if (issue.jurisdiction === country) return isThere ? "EXACT" : "WITHIN";
  if (rules.admitsBySubdivision(country) && isThere) return "EXACT";
  if (!rules.admitsBySubdivision(country) && (isThere || place === country)) return "COUNTRY";
  return rules.isRegulatedNationally(code, country) ? "NATIONAL" : undefined;
}

function judge(
  network: NaiveNetwork,
  profile: MatchProfile,
  { card, covered, now }: { card: OfferedCard; covered: readonly NeededIssue[]; now: Date },
): NaiveCandidate {
  const today = Math.floor(now.getTime() / dayMs);
  const issueFacts = covered.map(
    (issue): IssueFacts => ({
      help: issue.help,
      isUnsure: network.rules.isNotSure(issue.code),
      admission: admission(network.rules, card, issue) ?? "NATIONAL",
      profession: card.profession,
      isRemote: card.remote,
      wantsInPerson: profile.preferences.inPerson,
    }),
  );
  const judgement = judgeResponder(
    {
      shared: sharedLanguage(card, profile),
      terms: card.cost,
      freeOnly: profile.preferences.freeOnly,
      availability: card.availability,
      urgency: profile.urgency,
      profession: card.profession,
      confirmedDaysAgo: today - Math.floor(Date.parse(card.confirmedOn) / dayMs),
      trained: card.trained,
      wanted: profile.preferences.traits,
      offered: card.traits,
    },
    issueFacts,
  );
  return { responder: card.responder, issues: covered.map(({ id }) => id), ...judgement };
}

function sharedLanguage(card: OfferedCard, profile: MatchProfile): SharedLanguage {
  if (profile.languages.length === 0) return "NOT_ASKED";
  const shared = card.languages.filter(({ tag }) =>
    profile.languages.some((wanted) => wanted.split("-")[0] === tag.split("-")[0]),
  );
  if (shared.some(({ skill }) => skill === "SPOKEN")) return "SPOKEN";
  return shared.length > 0 ? "INTERPRETER" : "NONE";
}
