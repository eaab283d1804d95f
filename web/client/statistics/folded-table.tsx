import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { CellTable } from "./cell-table.tsx";
import type { Cell, Table, TabledEdition } from "./edition.ts";
import { foldCells } from "./fold-cells.ts";
import type { TableQuestion } from "./table-question.ts";

type FoldedProps = {
  edition: TabledEdition;
  table: Table;
  question: TableQuestion;
  cells: readonly Cell[];
  hasMore: boolean;
  labelOf: (codes: readonly string[]) => string;
};

/** The rows that say something, and how many do not: these are listed when somebody wants them. */
export function FoldedTable({ cells, ...shown }: FoldedProps) {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const { listed, folded } = foldCells(cells);
  const isFolded = folded > 0 && !isWhole && !shown.question.isWhole;
  return (
    <>
      <CellTable {...shown} cells={isFolded ? listed : cells} />
      {isFolded && (
        <div className="not-printed">
          <p className="hint">
            {shown.hasMore ? text("statistics.folded.open") : text("statistics.folded", { count: folded })}
          </p>
          <button type="button" onClick={() => setWhole(true)}>
            {text("statistics.folded.list")}
          </button>
        </div>
      )}
    </>
  );
}
