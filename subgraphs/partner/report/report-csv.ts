import type { DaySpread } from "./day-spread.ts";
import type { OwnReport } from "./read-report.ts";
import type { ReportRow } from "./report-count.ts";

type CsvRow = [table: string, code: string, measure: string, value: number | null];

const columns = ["period", "table", "code", "measure", "value"];

/**
 * The whole report as one table (RFC 4180, ASCII), one number in a row. Whatever a spreadsheet would take for a formula
 * is kept from being one.
 */
export async function reportCsv(report: OwnReport): Promise<string> {
  // Loaded when somebody wants a file: a partner at rest goes without it.
  const { stringify } = await import("csv-stringify/sync");
  const rows = rowsOf(report).map((row) => [report.period.name, ...row]);
  return stringify(rows, { header: true, columns, escape_formulas: true, record_delimiter: "windows" });
}

function rowsOf(report: OwnReport): CsvRow[] {
  const { needs, issues, byGroup, byIssue, byPlace, byHelp, byOutcome, byLanguage } = report;
  const all = (count: Omit<ReportRow, "code">) => [{ code: "ALL", ...count }];
  const tables = { needs: all(needs), issues: all(issues), byGroup, byIssue, byPlace, byHelp, byOutcome, byLanguage };
  const { byOrganization, ...given } = report.given;
  return [
    ...Object.entries(tables).flatMap(([table, rows]) => rows.flatMap((row) => countRows(table, row))),
    ...spreadRows("daysToFirstAnswer", report.daysToFirstAnswer),
    ...spreadRows("daysToAcceptance", report.daysToAcceptance),
    ...countRows("given", { code: "ALL", ...given }),
    ...byOrganization.flatMap(({ organization, ...row }) => countRows("given", { code: organization, ...row })),
  ];
}

function countRows(table: string, { code, ...counts }: { code: string } & Record<string, number | string>): CsvRow[] {
  return Object.entries(counts).map(([measure, value]) => [table, code, measure, Number(value)]);
}

function spreadRows(table: string, spread: DaySpread): CsvRow[] {
  return Object.entries(spread).map(([measure, value]) => [table, "ALL", measure, value]);
}
