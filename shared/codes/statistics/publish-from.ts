import { noiseFloor } from "#shared/noise/noise-spread.ts";
import { tableCellCount } from "./cells.ts";
import type { TableDeclaration } from "./table.ts";

/**
 * From which value on a cell of a table is shown. Below the catalogue's threshold none is; in a table of many cells,
 * most of them empty, none is that noise alone is expected to reach in one of them.
 */
export function publishFrom(
  table: TableDeclaration,
  { threshold, participants }: { threshold: number; participants: number },
): number {
  const { epsilon, bound, level } = table;
  if (level === "GROUP") return threshold;
  return Math.max(threshold, noiseFloor({ epsilon, bound, participants }, tableCellCount(table)));
}
