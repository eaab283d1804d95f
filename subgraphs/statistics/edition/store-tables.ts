import type { Catalogue } from "#shared/codes/statistics/catalogue.ts";
import { cellCodes, tableScales } from "#shared/codes/statistics/cells.ts";
import type { TableDeclaration } from "#shared/codes/statistics/table.ts";
import type { StoredDeclaration, StoredTable } from "./edition-table.store.ts";

/** Cuts a sum into the catalogue's tables, each with what is needed to read it when the catalogue has gone on. */
export function tablesOfSum(sum: Int32Array, catalogue: Pick<Catalogue, "tables">): StoredTable[] {
  const scales = tableScales(catalogue);
  return catalogue.tables.map((table, at) => {
    const { offset = 0, length = 0 } = scales[at] ?? {};
    return { declaration: storedDeclaration(table), cells: sum.slice(offset, offset + length) };
  });
}

function storedDeclaration(table: TableDeclaration): StoredDeclaration {
  const { name, title, about, unit, level, dimensions, bound, epsilon, isStructuralZero } = table;
  const zeros = isStructuralZero
    ? cellCodes(table).flatMap((codes, index) => (isStructuralZero(codes) ? [index] : []))
    : [];
  return { name, title, about, unit, level, dimensions, bound, epsilon, structuralZeros: zeros };
}
