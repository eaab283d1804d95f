import { marks, type PublishedTable } from "./published-table.ts";

export type CellTotal = {
  /** The sum of what is published. */
  value: number;
  /** How many cells it adds up. */
  cells: number;
  /** How many cells it leaves out, because they are suppressed or nobody collects them. */
  leftOut: number;
};

/** The total of a table, of what is published alone: anything else would give away what is not. */
export function totalCells({ cells }: Pick<PublishedTable, "cells">): CellTotal {
  const published = cells.filter((kept) => kept >= 0);
  const zeros = cells.filter((kept) => kept === marks.STRUCTURAL_ZERO).length;
  const value = published.reduce((sum, kept) => sum + kept, 0);
  return { value, cells: published.length, leftOut: cells.length - published.length - zeros };
}
