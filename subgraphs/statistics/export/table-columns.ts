import { cellsOf, type PublishedTable } from "../table/published-table.ts";
import type { CellStatus } from "../table/table.codes.ts";
import { dimensionWords } from "./dimension-words.data.ts";
import { labelCode, labelDimension } from "./label-code.ts";

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
    { name, type: "string", meaning: dimensionWords[name]?.meaning ?? labelDimension(name) },
    {
      name: `${name}Label`,
      type: "string",
      meaning: `${labelDimension(name)}, in English: what the code beside it means.`,
    },
  ]);
  return [...terms, ...figureColumns];
}

const figureColumns: readonly TableColumn[] = [
  { name: "value", type: "integer", meaning: "What is published of the cell; missing unless its status is PUBLISHED." },
  { name: "low", type: "integer", meaning: "Where the 95 % interval begins." },
  { name: "high", type: "integer", meaning: "Where the 95 % interval ends." },
  {
    name: "status",
    type: "string",
    meaning: "PUBLISHED, or why there is no value: SUPPRESSED, NOT_COLLECTED or STRUCTURAL_ZERO.",
  },
];

/** A table with its lines, from which each form is written. */
export type TableLines = { table: PublishedTable; rows: readonly TableRow[] };

/** Every cell of a table, in the declared order. */
export function linesOf(table: PublishedTable): TableLines {
  return { table, rows: rowsOf(table) };
}

function rowsOf(table: PublishedTable): TableRow[] {
  const labels = table.declaration.dimensions.map(
    ({ name, codes }) => new Map(codes.map((code) => [code, labelCode(name, code)])),
  );
  return cellsOf(table).map(({ codes, value, low, high, status }) => ({
    terms: codes.map((code, at) => ({ code, label: labels[at]?.get(code) ?? code })),
    figures: [value, low, high],
    status,
  }));
}
