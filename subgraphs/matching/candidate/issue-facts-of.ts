import type { Profession } from "../card/vocabulary.ts";
import type { AdmissionGrade, IssueFacts } from "../criteria/issue-facts.ts";
import { countryOfPlace, type PracticeRules } from "../rules/practice-rules.ts";
import type { MatchProfile, NeededIssue } from "./match-profile.ts";

/**
 * The grade of an admission that covers an issue. `isExact`: the responder is admitted in the very place, or in the
 * whole of a country that admits as one; for an expert's opinion: an admission reaches the place in any way.
 */
function gradeOf({ help, jurisdiction }: NeededIssue, isExact: boolean, rules: PracticeRules): AdmissionGrade {
  if (help === "EXPERT_OPINION") return isExact ? "REACHING" : "UNKNOWN";
  const country = countryOfPlace(jurisdiction);
  const isWhole = jurisdiction === country;
  if (!isExact) return isWhole ? "WITHIN" : "NATIONAL";
  return isWhole || rules.admitsBySubdivision(country) ? "EXACT" : "COUNTRY";
}

export function issueFactsOf(
  issue: NeededIssue,
  profile: MatchProfile,
  card: { profession: Profession; isRemote: boolean; isExact: boolean; rules: PracticeRules },
): IssueFacts {
  return {
    help: issue.help,
    isUnsure: card.rules.isNotSure(issue.code),
    admission: gradeOf(issue, card.isExact, card.rules),
    profession: card.profession,
    isRemote: card.isRemote,
    wantsInPerson: profile.preferences.inPerson,
  };
}
