import { placeCells } from "./place-cells.ts";

export type SummedCell = { value: number | null; low: number | null; high: number | null };

/**
 * What may be said of shown cells in one sentence: nothing, which one alone is shown, or which ones may be the largest.
 * Of one alone nothing can be said by comparing.
 */
export type InShort<Cell> =
  | { kind: "NONE" }
  | { kind: "ONLY"; cell: Cell }
  | { kind: "LARGEST"; cells: readonly Cell[] };

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
  const [only, next] = sorted;
  if (only === undefined || only.value === null) return { kind: "NONE" };
  if (!hasMore && (next === undefined || next.value === null)) return { kind: "ONLY", cell: only };
  const places = placeCells(sorted, { hasMore });
  const largest = sorted.filter((_, at) => places[at]?.first === 1);
  const isOpen = hasMore && largest.length === sorted.length;
  return isOpen ? undefined : { kind: "LARGEST", cells: largest };
}

/** Whether cells that were not read yet could have a number: the largest come first, and those without one after them. */
export function couldShowMore(cells: readonly SummedCell[], { hasMore, isLargestFirst }: Shown): boolean {
  return hasMore && !(isLargestFirst && cells.some(({ value }) => value === null));
}
