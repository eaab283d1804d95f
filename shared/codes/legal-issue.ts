/**
 * The product's own legal issues: `<prefix>-<slug>`, in nine groups, `<prefix>-not-sure` in each.
 *
 * What this folder offers, all of it pure and O(1):
 * - legal-issue.ts: `legalIssues`, `legalIssue(code)`, `isLegalIssue(code)`, `groupOf(code)`, `notSureOf(group)`,
 *   `isNotSure(code)`
 * - legal-issue-group.ts: `legalIssueGroups`, `LegalIssueGroup`, `isLegalIssueGroup(text)`, `prefixOf(group)`
 * - national-regulation.ts: `isRegulatedNationally(code, country)`, `nationalRegulations(code)`
 * - lawyer-admission.ts: `admitsBySubdivision(country)`, `lawyerAdmission(country)`
 * - jurisdiction.ts: `isJurisdiction(code)`, `isCountry(code)`, `isSubdivision(code)`, `countryOf(jurisdiction)`
 * - language.ts: `canonicalLanguage(tag)`, `isLanguage(tag)`
 */
import { benefitsIssues } from "./issues/benefits.issues.ts";
import { caseIssues } from "./issues/case.issues.ts";
import { familyIssues } from "./issues/family.issues.ts";
import { housingIssues } from "./issues/housing.issues.ts";
import { identityIssues } from "./issues/identity.issues.ts";
import { moneyIssues } from "./issues/money.issues.ts";
import { recordIssues } from "./issues/record.issues.ts";
import { safetyIssues } from "./issues/safety.issues.ts";
import { statusIssues } from "./issues/status.issues.ts";
import { type LegalIssueGroup, prefixOf } from "./legal-issue-group.ts";
import { singleCountries } from "./single-country.data.ts";

export interface LegalIssue {
  readonly code: string;
  readonly group: LegalIssueGroup;
  /** NSMIv2 codes as the raw file writes them, e.g. `FA-06-00-00-00`; empty where NSMIv2 has none. */
  readonly nsmi: readonly string[];
  /** The one country that has it, ISO 3166-1 alpha-2; null when more than one may. */
  readonly country: string | null;
}

type IssuesOfGroup = Readonly<Record<string, readonly string[]>>;

function inGroup(group: LegalIssueGroup, issues: IssuesOfGroup): LegalIssue[] {
  return Object.entries(issues).map(([slug, nsmi]) => {
    const code = `${prefixOf(group)}-${slug}`;
    return { code, group, nsmi, country: singleCountries[code] ?? null };
  });
}

/** Every legal issue, group by group; within a group the commonest first and "not sure" last. */
export const legalIssues: readonly LegalIssue[] = Object.freeze([
  ...inGroup("STATUS", statusIssues),
  ...inGroup("RECORD", recordIssues),
  ...inGroup("FAMILY", familyIssues),
  ...inGroup("MONEY", moneyIssues),
  ...inGroup("CRIMINAL_CASE", caseIssues),
  ...inGroup("SAFETY", safetyIssues),
  ...inGroup("IDENTITY", identityIssues),
  ...inGroup("HOUSING", housingIssues),
  ...inGroup("HEALTH_AND_BENEFITS", benefitsIssues),
]);

const issueByCode: ReadonlyMap<string, LegalIssue> = new Map(legalIssues.map((issue) => [issue.code, issue]));

export function legalIssue(code: string): LegalIssue | undefined {
  return issueByCode.get(code);
}

export function isLegalIssue(code: string): boolean {
  return issueByCode.has(code);
}

export function groupOf(code: string): LegalIssueGroup | undefined {
  return issueByCode.get(code)?.group;
}

/** The code for "something in this group, we do not know what yet". */
export function notSureOf(group: LegalIssueGroup): string {
  return `${prefixOf(group)}-not-sure`;
}

export function isNotSure(code: string): boolean {
  const group = groupOf(code);
  return group !== undefined && code === notSureOf(group);
}
