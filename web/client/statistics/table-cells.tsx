import { usePages } from "../graph/use-pages.ts";
import { useText } from "../language/use-text.ts";
import { Paged } from "../page/paged.tsx";
import { CellChart } from "./cell-chart.tsx";
import { CellTable } from "./cell-table.tsx";
import type { Table, TabledEdition } from "./edition.ts";
import { InShort } from "./in-short.tsx";
import { listCells } from "./statistics.operations.ts";
import { cellFilters, type TableQuestion, wantedStatuses } from "./table-question.ts";
import { useCellLabel } from "./use-cell-label.ts";

type TableCellsProps = { edition: TabledEdition; table: Table; question: TableQuestion };

/** The cells that were asked for: in short, and the same ones drawn and in rows. Without a number nothing is drawn. */
export function TableCells({ edition, table, question }: TableCellsProps) {
  const text = useText();
  const labelOf = useCellLabel(table, question, edition.cutOffOn);
  const variables = {
    ...{ id: edition.id, table: table.name, where: cellFilters(question) },
    ...{ statuses: wantedStatuses(question), orderBy: question.order },
  };
  const pages = usePages({ query: listCells, variables, pick: (data) => data.statistics?.edition?.table?.cells });
  const none = table.uncounted.edges.length > 0 ? "statistics.noneCounted" : "statistics.noCells";
  return (
    <section aria-live="polite">
      <Paged pages={pages} none={<p role="status">{text(none)}</p>}>
        {(cells) => (
          <>
            {table.publishedCount > 0 && (
              <InShort {...{ edition, table, question, cells, labelOf, hasMore: pages.hasMore }} />
            )}
            {cells.some(({ value }) => value !== null) && (
              <>
                <CellChart cells={cells.map((cell) => ({ ...cell, label: labelOf(cell.codes) }))} />
                <p className="axis" aria-hidden="true">
                  {text(`statistics.axis.${table.unit}`)}
                </p>
                <p className="hint">{text("statistics.chart.read")}</p>
              </>
            )}
            <CellTable edition={edition} table={table} question={question} cells={cells} hasMore={pages.hasMore} />
          </>
        )}
      </Paged>
    </section>
  );
}
