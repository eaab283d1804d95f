import { placeCells } from "./place-cells.ts";

export type SummedCell = { value: number | null; low: number | null; high: number | null };

/** What may be said of shown cells in one sentence: nothing, which is the largest, or which ones may be. */
export type InShort<Cell> = { kind: "NONE" } | { kind: "LARGEST"; cells: readonly Cell[] };

type Shown = { hasMore: boolean; isLargestFirst: boolean };

/**
 * Which of these cells may be the largest: one alone where no other interval reaches into its own. `undefined` where
 * cells that were not read yet could change it.
 */
export function sumUp<Cell extends SummedCell>(
  cells: readonly Cell[],
  { hasMore, isLargestFirst }: Shown,
): InShort<Cell> | undefined {
  if (hasMore && !isLargestFirst) return undefined;
  const sorted = cells.toSorted((one, other) => (other.value ?? -1) - (one.value ?? -1));
  if (sorted[0] === undefined || sorted[0].value === null) return { kind: "NONE" };
  const places = placeCells(sorted, { hasMore });
  const largest = sorted.filter((_, at) => places[at]?.first === 1);
  const isOpen = hasMore && largest.length === sorted.length;
  return isOpen ? undefined : { kind: "LARGEST", cells: largest };
}
