/**
 * The columns of a file in the form of the Human Trafficking Case Data Standard 2.0, one row for each legal issue of a
 * need: the standard's own fields, under its names, and then ours for what it has no field for. docs/htcds.md says of
 * every field what fills it.
 * Source of the names: IOM, Human Trafficking Case Data Standard 2.0, CC BY 4.0. No endorsement by IOM is implied.
 */
export const standardColumns = [
  "org_Name",
  "prs_PrimaryLanguage",
  "prs_SecondaryLanguage",
  "vic_TypeOfExploitation",
  "cas_Status",
  "cas_ReasonForCaseClosure",
  "cas_CaseOwner",
  "cas_ReferredOrganisation",
  "cas_OutgoingReferralDate",
  "spl_Type",
  "spl_PlannedEndDate",
  "spl_ActualEndDate",
] as const;

/** What every row of a need says alike. */
const needColumns = [
  "alight_Need",
  "alight_Reference",
  "alight_Status",
  "alight_Urgency",
  "alight_OtherLanguages",
  "alight_AudienceEveryone",
  "alight_AudienceOnly",
  "alight_AudienceExcept",
  "alight_Traits",
  "alight_FreeOnly",
  "alight_InPerson",
  "alight_PostedAt",
  "alight_ClosedAt",
] as const;

const issueColumns = [
  "alight_IssueId",
  "alight_Issue",
  "alight_Jurisdiction",
  "alight_Help",
  "alight_DueKind",
  "alight_IssueStatus",
] as const;

export const htcdsColumns = [...standardColumns, ...needColumns, ...issueColumns] as const;
export type HtcdsColumn = (typeof htcdsColumns)[number];

/** Without these nobody knows what is needed. */
export const requiredColumns = ["alight_Issue", "alight_Jurisdiction", "alight_Help", "alight_Urgency"] as const;

/** Columns in which the rows of one need must agree. */
export const agreedColumns: readonly HtcdsColumn[] = [
  "prs_PrimaryLanguage",
  "prs_SecondaryLanguage",
  "vic_TypeOfExploitation",
  "cas_Status",
  ...needColumns,
];

/** Between several values of one cell, as the standard's home (Salesforce) writes them. */
export const listSeparator = ";";
