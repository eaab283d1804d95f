import type { CellFilter } from "./check-filters.ts";
import type { PublishedCell, PublishedTable } from "./published-table.ts";
import { cellsOf } from "./published-table.ts";
import type { CellOrder, CellStatus } from "./table.codes.ts";

export type CellSelection = {
  where: readonly CellFilter[];
  /** Of which statuses; of all when there is nothing. */
  statuses?: readonly CellStatus[] | null | undefined;
  orderBy: CellOrder;
  first: number;
  after: number | undefined;
};
export type SelectedCells = { cells: readonly PublishedCell[]; isMore: boolean };

/**
 * A page of a table's cells. Whatever the order, equal values stand as declared, so that no order is made up; a cell's
 * place in the table is its cursor, and never changes.
 */
export function selectCells(
  table: PublishedTable,
  { statuses, orderBy, first, after, ...asked }: CellSelection,
): SelectedCells {
  const all = cellsOf(table);
  const fits = fitsAll(table, asked.where);
  const fitting = all.filter((cell) => fits(cell) && (statuses?.includes(cell.status) ?? true));
  const sorted = fitting.sort(comparisons[orderBy]);
  const last = after === undefined ? undefined : all[after];
  if (after !== undefined && !last) return { cells: [], isMore: false };
  const rest = last ? sorted.filter((cell) => comparisons[orderBy](cell, last) > 0) : sorted;
  return { cells: rest.slice(0, first), isMore: rest.length > first };
}

function fitsAll({ declaration }: PublishedTable, where: readonly CellFilter[]): (cell: PublishedCell) => boolean {
  const names = declaration.dimensions.map(({ name }) => name);
  const wanted = where.map(({ dimension, codes }) => ({ at: names.indexOf(dimension), codes: new Set(codes) }));
  return (cell) => wanted.every(({ at, codes }) => codes.has(cell.codes[at] ?? ""));
}

type Compare = (one: PublishedCell, other: PublishedCell) => number;

const comparisons: Readonly<Record<CellOrder, Compare>> = {
  DECLARED: (one, other) => one.at - other.at,
  VALUE_DESCENDING: (one, other) => (other.value ?? -1) - (one.value ?? -1) || one.at - other.at,
  VALUE_ASCENDING: (one, other) => (one.value ?? endless) - (other.value ?? endless) || one.at - other.at,
};

/** Beyond any value: cells without one come last. */
const endless = Number.MAX_SAFE_INTEGER;
