import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { DataTable } from "../page/data-table.tsx";
import { cellMarks } from "./cell-mark.ts";
import type { Cell, Table } from "./edition.ts";
import { type Rank, rankCells } from "./rank-cells.ts";
import { useCodeNames } from "./use-code-names.ts";
import { useDimensionName } from "./use-dimension-name.ts";
import { useTableWords } from "./use-table-words.ts";

type CellTableProps = { table: Table; cells: readonly Cell[]; hasMore: boolean; isRanked: boolean };

/** Cells in rows: what was counted, the number or the mark that stands for none, and how sure it is. */
export function CellTable({ table, cells, hasMore, isRanked }: CellTableProps) {
  const text = useText();
  const nameOf = useCodeNames(table.dimensions);
  const dimensionName = useDimensionName();
  const wordsOf = useTableWords();
  const ranks = isRanked
    ? rankCells(
        cells.map(({ value }) => value),
        { hasMore },
      )
    : [];
  const columns = [
    ...table.dimensions.map(({ name }) => dimensionName(name)),
    text("statistics.column.value"),
    text("statistics.column.interval"),
    ...(isRanked ? [text("statistics.column.rank")] : []),
  ];
  const rows = cells.map((cell, at) => ({
    id: cell.codes.join(" "),
    cells: [
      ...table.dimensions.map(({ name }, which) => nameOf(name, cell.codes[which] ?? "")),
      <CellValue key="value" cell={cell} />,
      <CellInterval key="interval" cell={cell} />,
      ...(isRanked ? [<CellRank key="rank" rank={ranks[at]} />] : []),
    ],
  }));
  return (
    <>
      <DataTable caption={wordsOf(table).title} columns={columns} rows={rows} />
      <Marks cells={cells} />
    </>
  );
}

function CellValue({ cell: { value, status } }: { cell: Cell }) {
  const { formatNumber } = useIntl();
  if (status === "PUBLISHED") return <strong>{value === null ? "" : formatNumber(value)}</strong>;
  return <span className="no-number">{cellMarks[status]}</span>;
}

function CellInterval({ cell: { low, high } }: { cell: Cell }) {
  const text = useText();
  const { formatNumber } = useIntl();
  if (low === null || high === null) return "–";
  return text("statistics.interval", { low: formatNumber(low), high: formatNumber(high) });
}

function CellRank({ rank }: { rank: Rank | undefined }) {
  const text = useText();
  if (!rank) return "–";
  return text(rank.isShared ? "statistics.rank.shared" : "statistics.rank.alone", { place: rank.place });
}

/** What the marks mean that stand in these rows. */
function Marks({ cells }: { cells: readonly Cell[] }) {
  const text = useText();
  const statuses = (["SUPPRESSED", "NOT_COLLECTED", "STRUCTURAL_ZERO"] as const).filter((status) =>
    cells.some((cell) => cell.status === status),
  );
  return (
    <ul className="plain hint">
      {statuses.map((status) => (
        <li key={status}>
          {cellMarks[status]} {text(`cellStatus.${status}`)}
        </li>
      ))}
    </ul>
  );
}
