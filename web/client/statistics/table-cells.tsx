import { usePages } from "../graph/use-pages.ts";
import { useText } from "../language/use-text.ts";
import { Paged } from "../page/paged.tsx";
import { CellChart } from "./cell-chart.tsx";
import type { Cell, Table, TabledEdition } from "./edition.ts";
import { foldCells } from "./fold-cells.ts";
import { FoldedTable } from "./folded-table.tsx";
import { InShort } from "./in-short.tsx";
import { cellsByName } from "./order-by-name.ts";
import { listCells } from "./statistics.operations.ts";
import { couldShowMore } from "./sum-up.ts";
import { cellFilters, type TableQuestion, wantedStatuses } from "./table-question.ts";
import { useCellLabel } from "./use-cell-label.ts";
import { useNaming } from "./use-naming.ts";

type TableCellsProps = { edition: TabledEdition; table: Table; question: TableQuestion };

/** The cells that were asked for: in short, and the same ones drawn and in rows. */
export function TableCells({ edition, table, question }: TableCellsProps) {
  const text = useText();
  const naming = useNaming(table, edition.cutOffOn);
  const variables = {
    ...{ id: edition.id, table: table.name, where: cellFilters(question) },
    ...{ statuses: wantedStatuses(question), orderBy: question.order },
  };
  const pages = usePages({ query: listCells, variables, pick: (data) => data.statistics?.edition?.table?.cells });
  const none = table.uncounted.edges.length > 0 ? "statistics.noneCounted" : "statistics.noCells";
  const isOrderedByValue = question.order !== "DECLARED";
  const isLargestFirst = question.order === "VALUE_DESCENDING";
  const couldShow = couldShowMore(pages.nodes ?? [], { hasMore: pages.hasMore, isLargestFirst });
  // More of what has no number says nothing more: it comes with the rows that nobody could count, when they are wanted.
  const hasMore = pages.hasMore && (couldShow || question.isWhole);
  return (
    <section aria-live="polite">
      <Paged pages={{ ...pages, hasMore }} none={<p role="status">{text(none)}</p>}>
        {(read) => {
          // Half a list has no order by names: what comes later would stand between.
          const isOrdered = isOrderedByValue || !pages.hasMore;
          const cells = isOrdered ? cellsByName(read, table.dimensions, { ...naming, isOrderedByValue }) : read;
          return <ReadCells {...{ edition, table, question, cells, hasMore: pages.hasMore }} />;
        }}
      </Paged>
    </section>
  );
}

type ReadProps = TableCellsProps & { cells: readonly Cell[]; hasMore: boolean };

/** Without a number nothing is drawn. */
function ReadCells({ edition, table, question, cells, hasMore }: ReadProps) {
  const text = useText();
  const labelOf = useCellLabel(table, question, edition.cutOffOn);
  const isDrawn = cells.some(({ value }) => value !== null);
  return (
    <>
      {table.publishedCount > 0 && <InShort {...{ edition, table, question, cells, labelOf, hasMore }} />}
      {isDrawn && (
        <>
          <CellChart cells={foldCells(cells).listed.map((cell) => ({ ...cell, label: labelOf(cell.codes) }))} />
          <p className="axis" aria-hidden="true">
            {text(`statistics.axis.${table.unit}`)}
          </p>
          <p className="hint">{text("statistics.chart.read")}</p>
        </>
      )}
      <FoldedTable {...{ edition, table, question, cells, labelOf, hasMore }} />
    </>
  );
}
