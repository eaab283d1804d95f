import type { LegalIssueGroup } from "../legal-issue-group.ts";

/** One legal issue of a need, as far as it is counted. */
export type CountedIssue = {
  issue: string;
  group: LegalIssueGroup;
  /** ISO 3166-1: the country of the issue's jurisdiction. */
  country: string;
  /** ISO 3166-2 where the jurisdiction is a part of a country. */
  subdivision: string | null;
  help: string;
  /** How it ended; null while it has not. */
  outcome: string | null;
  isUnmet: boolean;
  daysToAcceptance: number | null;
  /** ISO 3166-1: the country of the organization that accepted; null while nobody has. */
  answeredFrom: string | null;
};

/** One need, as far as it is counted. It is read, counted and forgotten inside its own organization. */
export type CountedNeed = {
  /** Never leaves: it only decides which contributions stay when there are more than a table takes. */
  id: string;
  /** ISO 3166-1: the country of the organization that asks. */
  country: string;
  languages: readonly string[];
  exploitation: readonly string[];
  daysToFirstAnswer: number | null;
  issues: readonly CountedIssue[];
};

/** One responder, as far as they are counted. */
export type CountedResponder = {
  /** Never leaves, as a need's. */
  id: string;
  groups: readonly LegalIssueGroup[];
  /** ISO 3166-1: where they may practise. */
  countries: readonly string[];
  availability: "OPEN" | "LIMITED" | "FULL";
};

export type Counted = CountedNeed | CountedResponder;

export function isCountedNeed(counted: Counted): counted is CountedNeed {
  return "issues" in counted;
}
