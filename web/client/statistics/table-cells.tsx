import { usePages } from "../graph/use-pages.ts";
import { useText } from "../language/use-text.ts";
import { Paged } from "../page/paged.tsx";
import { CellChart } from "./cell-chart.tsx";
import { CellTable } from "./cell-table.tsx";
import type { Table } from "./edition.ts";
import { listCells } from "./statistics.operations.ts";
import { cellFilters, type TableQuestion } from "./table-question.ts";
import { useCellLabel } from "./use-cell-label.ts";

type TableCellsProps = { edition: string; table: Table; question: TableQuestion };

/** The cells that were asked for: the same ones drawn and in rows. */
export function TableCells({ edition, table, question }: TableCellsProps) {
  const text = useText();
  const labelOf = useCellLabel(table.dimensions, question);
  const variables = { id: edition, table: table.name, where: cellFilters(question), orderBy: question.order };
  const pages = usePages({ query: listCells, variables, pick: (data) => data.statistics?.edition?.table?.cells });
  return (
    <section aria-live="polite">
      <Paged pages={pages} none={<p role="status">{text("statistics.noCells")}</p>}>
        {(cells) => (
          <>
            <CellChart cells={cells.map((cell) => ({ ...cell, label: labelOf(cell.codes) }))} />
            <p className="hint">{text("statistics.chart.read")}</p>
            <CellTable table={table} question={question} cells={cells} hasMore={pages.hasMore} />
          </>
        )}
      </Paged>
    </section>
  );
}
