import { admitsBySubdivision } from "#shared/codes/lawyer-admission.ts";
import { groupOf, isLegalIssue, isNotSure } from "#shared/codes/legal-issue.ts";
import { isRegulatedNationally } from "#shared/codes/national-regulation.ts";
import type { PracticeRules } from "./practice-rules.ts";

/** The rules of the product's own code lists. What is not known to be national is taken not to be. */
export const knownRules: PracticeRules = {
  isLegalIssue,
  groupOf,
  isNotSure,
  isRegulatedNationally: (code, country) => isRegulatedNationally(code, country) === true,
  admitsBySubdivision: (country) => admitsBySubdivision(country) === true,
};
