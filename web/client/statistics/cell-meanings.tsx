import { useText } from "../language/use-text.ts";
import { cellMarks } from "./cell-mark.ts";
import type { Cell } from "./edition.ts";

const unpublished = ["SUPPRESSED", "NOT_COLLECTED", "STRUCTURAL_ZERO"] as const;

/** What the marks mean that stand in these rows. */
export function CellMeanings({ cells }: { cells: readonly Cell[] }) {
  const text = useText();
  const statuses = unpublished.filter((status) => cells.some((cell) => cell.status === status));
  if (statuses.length === 0) return null;
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
