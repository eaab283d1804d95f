import { useText } from "../language/use-text.ts";
import { cellMarks } from "./cell-mark.ts";
import type { Cell } from "./edition.ts";

const unpublished = ["SUPPRESSED", "NOT_COLLECTED", "STRUCTURAL_ZERO"] as const;

type MeaningsProps = { cells: readonly Cell[]; threshold: number; isYear: boolean };

/** What the marks mean that stand in these rows; below which value this table shows nothing. */
export function CellMeanings({ cells, threshold, isYear }: MeaningsProps) {
  const text = useText();
  const statuses = unpublished.filter((status) => cells.some((cell) => cell.status === status));
  if (statuses.length === 0) return null;
  return (
    <ul className="plain hint">
      {statuses.map((status) => (
        <li key={status}>
          {cellMarks[status]}{" "}
          {text(status === "SUPPRESSED" && isYear ? "cellStatus.SUPPRESSED.year" : `cellStatus.${status}`, {
            threshold,
          })}
        </li>
      ))}
    </ul>
  );
}
