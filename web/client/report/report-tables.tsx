import { useIntl } from "react-intl";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { DataTable } from "../page/data-table.tsx";
import { type CodeName, useCodeNames } from "../statistics/use-code-names.ts";
import type { Report, ReportRow } from "./report.ts";
import { useLanguageNames } from "./use-language-names.ts";

const measures = ["posted", "answered", "accepted", "unmet"] as const;

/** The same numbers, taken apart; each list adds up to what is posted, unless it says otherwise. */
export function ReportTables({ report }: { report: Report }) {
  const text = useText();
  const parts = report.byPlace.map(({ code }) => code).filter((code) => code.includes("-"));
  const languages = useLanguageNames(report.byLanguage.map(({ code }) => code));
  const nameOf = useCodeNames([{ name: "subdivision", codes: parts }, languages]);
  const placeOf = (code: string) => nameOf(code.includes("-") ? "subdivision" : "country", code);
  const by = (dimension: string) => (code: string) => nameOf(dimension, code);
  return (
    <>
      <h2>{text("report.apart")}</h2>
      <p className="hint">{text("report.apart.text", { issues: report.issues.posted })}</p>
      <RowTable title="report.byGroup" rows={report.byGroup} nameOf={by("group")} />
      <RowTable title="report.byIssue" rows={report.byIssue} nameOf={by("issue")} />
      <RowTable title="report.byPlace" rows={report.byPlace} nameOf={placeOf} />
      <RowTable title="report.byHelp" rows={report.byHelp} nameOf={by("help")} />
      <RowTable title="report.byOutcome" rows={report.byOutcome} nameOf={by("outcome")} />
      <RowTable title="report.byLanguage" rows={report.byLanguage} nameOf={by("language")} />
      <Given given={report.given} />
    </>
  );
}

type RowTableProps = { title: MessageId; rows: readonly ReportRow[]; nameOf: (code: string) => ReturnType<CodeName> };

function RowTable({ title, rows, nameOf }: RowTableProps) {
  const text = useText();
  const { formatNumber } = useIntl();
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={text(title)}
      columns={[text("report.column.what"), ...measures.map((measure) => text(`report.column.${measure}`))]}
      rows={rows.map((row) => ({
        id: row.code,
        cells: [nameOf(row.code), ...measures.map((measure) => formatNumber(row[measure]))],
      }))}
    />
  );
}

const givenMeasures = ["asked", "offered", "accepted", "declined", "lapsed", "ended"] as const;

/** What our own responders did for the needs of others. */
function Given({ given: { byOrganization, ...all } }: { given: Report["given"] }) {
  const text = useText();
  const { formatNumber } = useIntl();
  const numbersOf = (row: Omit<Report["given"], "byOrganization">) =>
    givenMeasures.map((measure) => formatNumber(row[measure]));
  const rows = byOrganization.map(({ organization, ...row }) => ({
    id: organization.id,
    cells: [organization.name, ...numbersOf(row)],
  }));
  return (
    <>
      <h2>{text("report.given")}</h2>
      {rows.length === 0 ? (
        <p>{text("report.given.none")}</p>
      ) : (
        <>
          <p className="hint">{text("report.given.means")}</p>
          <DataTable
            caption={text("report.given.text")}
            columns={[text("report.column.whose"), ...givenMeasures.map((measure) => text(`report.given.${measure}`))]}
            rows={[...rows, { id: "", cells: [text("report.given.all"), ...numbersOf(all)] }]}
          />
        </>
      )}
    </>
  );
}
