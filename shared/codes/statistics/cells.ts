import type { CellCodes, TableDeclaration } from "./table.ts";

type Tables = { tables: readonly TableDeclaration[] };

/** Where a table lies in a vector, and how much noise its cells take. */
export type TableScale = { offset: number; length: number; epsilon: number; bound: number };

export function tableCellCount({ dimensions }: TableDeclaration): number {
  return dimensions.reduce((count, { codes }) => count * codes.length, 1);
}

/** How many cells all tables have together: the length of every vector. */
export function cellCount({ tables }: Tables): number {
  return tables.reduce((count, table) => count + tableCellCount(table), 0);
}

/** The tables' places, one after the other in their order. */
export function tableScales({ tables }: Tables): readonly TableScale[] {
  const scales: TableScale[] = [];
  for (const table of tables) {
    const last = scales.at(-1);
    const offset = last === undefined ? 0 : last.offset + last.length;
    scales.push({ offset, length: tableCellCount(table), epsilon: table.epsilon, bound: table.bound });
  }
  return scales;
}

/** The codes of every cell of a table, row-major: the last dimension changes first. */
export function cellCodes({ dimensions }: TableDeclaration): readonly CellCodes[] {
  return dimensions.reduce<readonly CellCodes[]>(
    (cells, { codes }) => cells.flatMap((cell) => codes.map((code) => [...cell, code])),
    [[]],
  );
}

/** From codes to the place of their cell within the table; undefined for what the table does not count. */
export function cellIndex({ dimensions }: TableDeclaration): (codes: CellCodes) => number | undefined {
  const places = dimensions.map(({ codes }) => new Map(codes.map((code, at) => [code, at])));
  return (codes) => {
    let index = 0;
    for (const [at, placeOf] of places.entries()) {
      const place = placeOf.get(codes[at] ?? "");
      if (place === undefined) return undefined;
      index = index * placeOf.size + place;
    }
    return index;
  };
}
