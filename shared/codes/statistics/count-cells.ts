import { cellCount, cellIndex, tableScales } from "./cells.ts";
import { clipCells } from "./clip-cells.ts";
import { type Counted, isCountedNeed } from "./counted.ts";
import type { CellCodes, TableDeclaration } from "./table.ts";

type Tables = { tables: readonly TableDeclaration[] };
type Source = Iterable<Counted> | AsyncIterable<Counted>;

function codesIn(table: TableDeclaration, counted: Counted): readonly CellCodes[] {
  if (table.counts === "NEED") return isCountedNeed(counted) ? table.cellsOf(counted) : [];
  return isCountedNeed(counted) ? [] : table.cellsOf(counted);
}

/** What of a row a table counts: never more than its bound, whatever the row holds. */
function contributionsTo(table: TableDeclaration): (counted: Counted) => readonly number[] {
  const indexOf = cellIndex(table);
  return (counted) => {
    const cells = codesIn(table, counted)
      .map(indexOf)
      .filter((index) => index !== undefined);
    const counting = table.unit === "ISSUE" ? cells : [...new Set(cells)];
    return clipCells(counting, table.bound, `${table.name} ${counted.id}`);
  };
}

/** The exact counts of one organization's rows, table after table, each row clipped to each table's bound. */
export async function countCells(catalogue: Tables, counted: Source): Promise<Int32Array> {
  const counts = new Int32Array(cellCount(catalogue));
  const scales = tableScales(catalogue);
  const counters = catalogue.tables.map((table, at) => ({
    offset: scales[at]?.offset ?? 0,
    contributions: contributionsTo(table),
  }));
  for await (const row of counted) {
    for (const { offset, contributions } of counters) {
      for (const cell of contributions(row)) counts[offset + cell] = (counts[offset + cell] ?? 0) + 1;
    }
  }
  return counts;
}
