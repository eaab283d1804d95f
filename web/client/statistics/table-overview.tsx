import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { DataTable } from "../page/data-table.tsx";
import type { Edition } from "./edition.ts";
import { shownNumbers } from "./shown-numbers.ts";
import { sumEpsilon } from "./sum-epsilon.ts";
import { useTableWords } from "./use-table-words.ts";

type OverviewTable = Edition["tables"][number];

/** All tables beside each other: what each counts, its published total, what it leaves out, and why totals differ. */
export function TableOverview({ tables }: { tables: readonly OverviewTable[] }) {
  const text = useText();
  const { formatNumber } = useIntl();
  const wordsOf = useTableWords();
  const rows = tables.map((table) => {
    const { title, totalNote } = wordsOf(table);
    return {
      id: table.name,
      cells: [
        <TableHead key="table" title={title} totalNote={totalNote} />,
        text(`overview.unit.${table.unit}`, { bound: table.bound }),
        <OverviewTotal key="total" table={table} />,
        <CellCounts key="numbers" table={table} />,
        formatNumber(table.epsilon),
      ],
    };
  });
  return (
    <section className="overview">
      <h2>{text("overview.title")}</h2>
      <p>{text("overview.text")}</p>
      <DataTable
        caption={text("overview.caption")}
        columns={[
          text("overview.table"),
          text("overview.unit"),
          text("overview.total"),
          text("overview.numbers"),
          text("overview.epsilon"),
        ]}
        rows={rows}
      />
      <p className="hint">{text("overview.range")}</p>
      <p className="hint">{text("overview.epsilon.text", sumEpsilon(tables))}</p>
    </section>
  );
}

function TableHead({ title, totalNote }: { title: string; totalNote: string }) {
  return (
    <>
      {title}
      {totalNote !== "" && <span className="hint why">{totalNote}</span>}
    </>
  );
}

function OverviewTotal({ table }: { table: OverviewTable }) {
  const text = useText();
  const { formatNumber } = useIntl();
  const { value, low, high } = table.total;
  if (low === null || high === null) return text("overview.total.none");
  const range = { value: formatNumber(value), low: formatNumber(low), high: formatNumber(high) };
  return (
    <>
      {text("overview.total.range", range)}
      {table.suppressedCount > 0 && (
        <span className="hint why">{text("overview.total.leftOut", shownNumbers(table))}</span>
      )}
    </>
  );
}

/** How many of its numbers are published, and why the others are not. */
function CellCounts({ table }: { table: OverviewTable }) {
  const text = useText();
  const counts = {
    published: table.publishedCount,
    suppressed: table.suppressedCount,
    notCollected: table.notCollectedCount,
    structuralZero: table.structuralZeroCount,
  };
  const told = (["published", "suppressed", "notCollected", "structuralZero"] as const).filter(
    (one) => one === "published" || counts[one] > 0,
  );
  return told.map((one) => (
    <span key={one} className="line-of-its-own">
      {text(`overview.${one}`, { count: counts[one] })}
    </span>
  ));
}
