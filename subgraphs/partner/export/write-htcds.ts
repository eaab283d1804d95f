import { type HtcdsColumn, htcdsColumns, listSeparator } from "./htcds-columns.ts";
import type { NeedDocument } from "./need-document.ts";

type Row = Partial<Record<HtcdsColumn, string>>;

/** Needs as a table in the form of HTCDS 2.0: a row for each legal issue (RFC 4180, UTF-8). */
export function writeHtcds(organization: string, needs: readonly NeedDocument[]): string {
  const rows = needs.flatMap((need) => need.issues.map((issue) => rowOf(organization, need, issue)));
  const lines = rows.map((row) => htcdsColumns.map((column) => cellOf(row[column] ?? "")));
  return [[...htcdsColumns], ...lines].map((cells) => `${cells.join(",")}\r\n`).join("");
}

function rowOf(organization: string, need: NeedDocument, issue: NeedDocument["issues"][number]): Row {
  const { due } = issue;
  const named = (need.introductions ?? []).filter(({ issues }) => issue.id != null && issues.includes(issue.id));
  return {
    org_Name: organization,
    ...needCells(need),
    cas_ReasonForCaseClosure: issue.outcome ?? "",
    cas_ReferredOrganisation: listOf(named.map((one) => one.organization)),
    cas_OutgoingReferralDate: listOf(named.map(({ startedAt }) => startedAt.slice(0, 10))),
    spl_Type: "Legal",
    spl_PlannedEndDate: due?.on ?? "",
    alight_IssueId: issue.id ?? "",
    alight_Issue: issue.issue,
    alight_Jurisdiction: issue.jurisdiction,
    alight_Help: issue.help,
    alight_DueKind: due?.kind ?? "",
    alight_IssueStatus: issue.status ?? "",
  };
}

function needCells(need: NeedDocument): Row {
  const [primary = "", secondary = "", ...others] = need.languages;
  const { audience, preferences, status } = need;
  const hasEnded = status === "CLOSED" || status === "WITHDRAWN";
  return {
    prs_PrimaryLanguage: primary,
    prs_SecondaryLanguage: secondary,
    vic_TypeOfExploitation: listOf(need.exploitation ?? []),
    cas_Status: hasEnded ? "Closed" : "Active",
    cas_CaseOwner: need.heldBy ?? "",
    spl_ActualEndDate: need.closedAt?.slice(0, 10) ?? "",
    alight_Need: need.id ?? "",
    alight_Reference: need.reference ?? "",
    alight_Status: status ?? "",
    alight_Urgency: need.urgency,
    alight_OtherLanguages: listOf(others),
    alight_AudienceEveryone: audience ? String(audience.everyone) : "",
    alight_AudienceOnly: listOf(audience?.only ?? []),
    alight_AudienceExcept: listOf(audience?.except ?? []),
    alight_Traits: listOf(preferences?.traits ?? []),
    alight_FreeOnly: preferences ? String(preferences.freeOnly) : "",
    alight_InPerson: preferences ? String(preferences.inPerson) : "",
    alight_PostedAt: need.postedAt ?? "",
    alight_ClosedAt: need.closedAt ?? "",
  };
}

function listOf(values: readonly string[]): string {
  return values.join(listSeparator);
}

/** Whatever a spreadsheet would take for a formula is kept from being one. */
function cellOf(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
