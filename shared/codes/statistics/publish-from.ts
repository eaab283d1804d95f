import { noiseFloor, noiseQuantile } from "#shared/noise/noise-spread.ts";
import { tableCellCount } from "./cells.ts";
import type { TableDeclaration } from "./table.ts";

/**
 * How likely it is at most that a cell is shown in which nobody is counted, by the level of its table. FINE: that there
 * is one in a whole edition, all such tables together. GROUP: of one cell, whose interval then begins above zero; few of
 * these are empty, and a stricter rule would keep back most of what people read first.
 */
export const emptyShown = { FINE: 0.01, GROUP: 0.025 } as const;

type Publishing = {
  /** All tables of the edition: those of many cells share one chance among all their cells. */
  tables: readonly TableDeclaration[];
  threshold: number;
  participants: number;
};

/**
 * From which value on a cell of a table is shown: never below the catalogue's threshold, and never what noise alone
 * could well have made of nothing. Chances of cells are added up, which holds whatever they have to do with each other.
 */
export function publishFrom(table: TableDeclaration, { tables, threshold, participants }: Publishing): number {
  const { epsilon, bound, level } = table;
  const spread = { epsilon, bound, participants };
  if (level === "GROUP") return Math.max(threshold, noiseQuantile(spread, 1 - 2 * emptyShown.GROUP) + 1);
  return Math.max(threshold, noiseFloor(spread, emptyShown.FINE / countFineCells(tables)));
}

function countFineCells(tables: readonly TableDeclaration[]): number {
  const fine = tables.filter(({ level }) => level === "FINE");
  return fine.reduce((count, table) => count + tableCellCount(table), 0);
}
