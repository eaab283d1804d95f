import type { Profession } from "../card/vocabulary.ts";
import type { AdmissionGrade, IssueFacts } from "../criteria/issue-facts.ts";
import { countryOfPlace, type PracticeRules } from "../rules/practice-rules.ts";
import type { MatchProfile, NeededIssue } from "./match-profile.ts";

/**
 * The grade of an admission that covers an issue. `isExact`: the responder is admitted in the very place, or in the
 * whole of a country that admits as one.
 */
export function gradeOf(issue: NeededIssue, isExact: boolean): AdmissionGrade {
  if (issue.help === "EXPERT_OPINION") return "NOT_NEEDED";
  if (isExact) return "EXACT";
  return issue.jurisdiction === countryOfPlace(issue.jurisdiction) ? "WITHIN" : "NATIONAL";
}

export function issueFactsOf(
  issue: NeededIssue,
  profile: MatchProfile,
  card: { profession: Profession; isRemote: boolean; isExact: boolean; rules: PracticeRules },
): IssueFacts {
  return {
    help: issue.help,
    isUnsure: card.rules.isNotSure(issue.code),
    admission: gradeOf(issue, card.isExact),
    profession: card.profession,
    isRemote: card.isRemote,
    wantsInPerson: profile.preferences.inPerson,
  };
}
