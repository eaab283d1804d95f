import { marks, type PublishedTable } from "./published-table.ts";

/** `value`: the sum of what is published. `cells`: of how many; `leftOut`: those suppressed, or collected by nobody. */
export type CellTotal = { value: number; cells: number; leftOut: number } & TotalInterval;

/** Where the true sum of the published cells lies in 95 of 100; nowhere, where nothing is published. */
type TotalInterval = { low: number; high: number } | { low: null; high: null };

/** How many cells of each status there are; together they are all cells. */
export type CellCounts = { published: number; suppressed: number; notCollected: number; structuralZero: number };

/** The total of a table, of what is published alone: anything else would give away what is not. */
export function totalCells(table: PublishedTable): CellTotal {
  const { published, suppressed, notCollected } = countCells(table);
  const value = table.cells.reduce((sum, kept) => (kept >= 0 ? sum + kept : sum), 0);
  const told = { value, cells: published, leftOut: suppressed + notCollected };
  if (published === 0) return { ...told, low: null, high: null };
  const reach = reachOfTotal(table.declaration.halfWidth, published);
  return { ...told, low: Math.max(0, value - reach), high: value + reach };
}

/**
 * How far the 95 % interval of a total reaches to either side. Each cell has noise of its own, so the noise of the sum
 * grows with the square root of their number; its tails are thinner than those of one cell, so this is never too narrow.
 */
export function reachOfTotal(halfWidth: number, cells: number): number {
  return Math.ceil(halfWidth * Math.sqrt(cells));
}

/** What is suppressed, and why a cell has no value, is public anyway: counting it tells nothing more. */
export function countCells({ cells }: Pick<PublishedTable, "cells">): CellCounts {
  const published = cells.filter((kept) => kept >= 0).length;
  const notCollected = cells.filter((kept) => kept === marks.NOT_COLLECTED).length;
  const structuralZero = cells.filter((kept) => kept === marks.STRUCTURAL_ZERO).length;
  return {
    published,
    notCollected,
    structuralZero,
    suppressed: cells.length - published - notCollected - structuralZero,
  };
}
