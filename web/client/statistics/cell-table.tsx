import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { DataTable } from "../page/data-table.tsx";
import { cellMarks } from "./cell-mark.ts";
import { CellMeanings } from "./cell-meanings.tsx";
import type { Cell, Table } from "./edition.ts";
import { type Rank, rankCells } from "./rank-cells.ts";
import { shownDimensions, type TableQuestion } from "./table-question.ts";
import { useCodeNames } from "./use-code-names.ts";
import { useDimensionName } from "./use-dimension-name.ts";
import { useTableWords } from "./use-table-words.ts";

type CellTableProps = { table: Table; question: TableQuestion; cells: readonly Cell[]; hasMore: boolean };

/** Cells in rows: what was counted, the number or the mark that stands for none, and how sure it is. */
export function CellTable({ table, question, cells, hasMore }: CellTableProps) {
  const text = useText();
  const nameOf = useCodeNames(table.dimensions);
  const dimensionName = useDimensionName();
  const shown = shownDimensions(question, table.dimensions);
  const isRanked = question.order === "VALUE_DESCENDING";
  const ranks = isRanked ? rankCells(cells, { hasMore }) : [];
  const columns = [
    ...shown.map(({ name }) => dimensionName(name)),
    text("statistics.column.value"),
    text("statistics.column.interval"),
    ...(isRanked ? [text("statistics.column.rank")] : []),
  ];
  const rows = cells.map((cell, at) => ({
    id: cell.codes.join(" "),
    cells: [
      ...shown.map(({ name, place }) => nameOf(name, cell.codes[place] ?? "")),
      <CellValue key="value" cell={cell} />,
      <CellInterval key="interval" cell={cell} />,
      ...(isRanked ? [<CellRank key="rank" rank={ranks[at]} />] : []),
    ],
  }));
  return (
    <>
      <DataTable caption={useCaption(table, question)} columns={columns} rows={rows} />
      <CellMeanings cells={cells} />
    </>
  );
}

/** What the table is, and of what alone it tells now. */
function useCaption(table: Table, { chosen }: TableQuestion): string {
  const nameOf = useCodeNames(table.dimensions);
  const { title } = useTableWords()(table);
  return [title, ...Object.entries(chosen).map(([dimension, code]) => nameOf(dimension, code))].join(" · ");
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
