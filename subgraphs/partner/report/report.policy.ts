import type { SlicePolicy } from "#shared/policy/policy-table.ts";

const counts = ["posted", "answered", "accepted", "acceptedLate", "unmet"];
const given = ["asked", "offered", "accepted", "declined", "lapsed", "ended"];

/** Read by way of `Organization.report` alone, and as open as that: for coordinators. */
export const reportPolicy: SlicePolicy = {
  parts: {
    OrganizationReport: [
      ...["period", "from", "to", "cutOffOn", "isSettled", "posted", "answered", "accepted", "unmet", "issues"],
      ...["daysToFirstAnswer", "daysToAcceptance", "byGroup", "byIssue", "byPlace", "byHelp", "byOutcome"],
      ...["byLanguage", "given", "csv"],
    ],
    ReportCount: counts,
    ReportRow: ["code", ...counts],
    DaySpread: ["count", "lower", "median", "upper"],
    ReportGiven: [...given, "byOrganization"],
    GivenRow: ["organization", ...given],
  },
};
