import { admitsBySubdivision } from "#shared/codes/lawyer-admission.ts";
import { groupOf, isLegalIssue, isNotSure } from "#shared/codes/legal-issue.ts";
import { isRegulatedNationally } from "#shared/codes/national-regulation.ts";
import type { PracticeRules } from "../../../subgraphs/matching/rules/practice-rules.ts";

/** The rules by which the service itself judges. */
export const practiceRules: PracticeRules = {
  isLegalIssue,
  groupOf,
  isNotSure,
  isRegulatedNationally: (code, country) => isRegulatedNationally(code, country) ?? false,
  admitsBySubdivision,
};
