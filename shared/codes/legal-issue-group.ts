const prefixes = {
  STATUS: "status",
  RECORD: "record",
  FAMILY: "family",
  MONEY: "money",
  CRIMINAL_CASE: "case",
  SAFETY: "safety",
  IDENTITY: "identity",
  HOUSING: "housing",
  HEALTH_AND_BENEFITS: "benefits",
} as const;

export type LegalIssueGroup = keyof typeof prefixes;

/** The nine groups in the order in which a person reads them. */
export const legalIssueGroups: readonly LegalIssueGroup[] = Object.freeze([
  "STATUS",
  "RECORD",
  "FAMILY",
  "MONEY",
  "CRIMINAL_CASE",
  "SAFETY",
  "IDENTITY",
  "HOUSING",
  "HEALTH_AND_BENEFITS",
]);

export function isLegalIssueGroup(text: string): text is LegalIssueGroup {
  return Object.hasOwn(prefixes, text);
}

/** What the codes of a group begin with, e.g. `case` for CRIMINAL_CASE. */
export function prefixOf(group: LegalIssueGroup): string {
  return prefixes[group];
}
