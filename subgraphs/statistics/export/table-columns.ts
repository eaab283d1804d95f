import { cellsOf, type PublishedTable } from "../table/published-table.ts";
import type { CellStatus } from "../table/table.codes.ts";
import { labelCode } from "./label-code.ts";

/** A line of a file: for each dimension its code and what it is called, then the figures. */
export type TableRow = {
  terms: readonly { code: string; label: string }[];
  figures: readonly [number | null, number | null, number | null];
  status: CellStatus;
};

/** What each column of a file holds; the same in every form that has columns. */
export type TableColumn = { name: string; type: "string" | "integer"; meaning: string };

export function columnsOf({ declaration }: PublishedTable): TableColumn[] {
  const terms = declaration.dimensions.flatMap(({ name }): TableColumn[] => [
    { name, type: "string", meaning: `Code of ${name}.` },
    { name: `${name}Label`, type: "string", meaning: `What the code of ${name} is called in English.` },
  ]);
  return [...terms, ...figureColumns];
}

const figureColumns: readonly TableColumn[] = [
  { name: "value", type: "integer", meaning: "What is published of the cell; missing unless its status is PUBLISHED." },
  { name: "low", type: "integer", meaning: "Where the 95 % interval begins." },
  { name: "high", type: "integer", meaning: "Where the 95 % interval ends." },
  { name: "status", type: "string", meaning: "PUBLISHED, SUPPRESSED, NOT_COLLECTED or STRUCTURAL_ZERO." },
];

/** Every cell of a table, in the declared order. */
export function rowsOf(table: PublishedTable): TableRow[] {
  const { dimensions } = table.declaration;
  return cellsOf(table).map(({ codes, value, low, high, status }) => ({
    terms: codes.map((code, at) => ({ code, label: labelCode(dimensions[at]?.name ?? "", code) })),
    figures: [value, low, high],
    status,
  }));
}
