import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { DataTable } from "../page/data-table.tsx";
import { cellMarks } from "./cell-mark.ts";
import { CellMeanings } from "./cell-meanings.tsx";
import type { Cell, Table, TabledEdition } from "./edition.ts";
import { type Places, placeCells } from "./place-cells.ts";
import { couldShowMore } from "./sum-up.ts";
import { isWay, shownDimensions, type TableQuestion } from "./table-question.ts";
import { type CodeName, useCodeNames } from "./use-code-names.ts";
import { useDimensionName } from "./use-dimension-name.ts";
import { useTableWords } from "./use-table-words.ts";

type CellTableProps = {
  edition: TabledEdition;
  table: Table;
  question: TableQuestion;
  cells: readonly Cell[];
  hasMore: boolean;
  /** What a cell is called, all its codes together. */
  labelOf: (codes: readonly string[]) => string;
};

/** Cells in rows: what was counted, the number or the mark that stands for none, and how sure it is. */
export function CellTable({ edition, table, question, cells, hasMore, labelOf }: CellTableProps) {
  const text = useText();
  const nameOf = useCodeNames(table.dimensions, edition.cutOffOn);
  const dimensionName = useDimensionName();
  const shown = shownDimensions(question, table.dimensions);
  const isLargestFirst = question.order === "VALUE_DESCENDING";
  const isPlaced = isLargestFirst && cells.filter(({ value }) => value !== null).length > 1;
  const places = isPlaced ? placeCells(cells, { hasMore: couldShowMore(cells, { hasMore, isLargestFirst }) }) : [];
  const isOne = isWay(shown);
  const columns = [
    ...(isOne ? [text("statistics.column.way")] : shown.map(({ name }) => dimensionName(name))),
    text("statistics.column.value"),
    text("statistics.column.interval"),
    ...(isPlaced ? [text("statistics.column.place")] : []),
  ];
  const rows = cells.map((cell, at) => ({
    id: cell.codes.join(" "),
    cells: [
      ...(isOne ? [labelOf(cell.codes)] : shown.map(({ name, place }) => nameOf(name, cell.codes[place] ?? ""))),
      <CellValue key="value" cell={cell} />,
      <CellInterval key="interval" cell={cell} />,
      ...(isPlaced ? [<CellPlaces key="places" places={places[at]} />] : []),
    ],
  }));
  return (
    <>
      <DataTable caption={useCaption(table, question, nameOf)} columns={columns} rows={rows} />
      {isPlaced && <p className="hint">{text("statistics.place.text")}</p>}
      <CellMeanings cells={cells} threshold={table.threshold} isYear={edition.quarters.length > 0} />
    </>
  );
}

/** What the table is, and of what alone it tells now. */
function useCaption(table: Table, { chosen }: TableQuestion, nameOf: CodeName): string {
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

function CellPlaces({ places }: { places: Places | undefined }) {
  const text = useText();
  if (!places) return "–";
  const { first, last } = places;
  if (last === undefined) return text("statistics.place.open", { first });
  return first === last ? String(first) : text("statistics.place.range", { first, last });
}
