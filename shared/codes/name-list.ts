/** The names of one language: of legal issues, of their groups, and of the other words that the product's codes stand for. */
export interface NameList {
  /** Canonical BCP 47 tag. */
  readonly locale: string;
  /** Whether somebody who speaks the language has read and approved every name in the list. */
  readonly reviewed: boolean;
  /** By LegalIssueGroup. */
  readonly groups: Readonly<Record<string, string>>;
  /** By code of the legal issue. */
  readonly issues: Readonly<Record<string, string>>;
  /** By list, e.g. `HelpKind`, then by code. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
