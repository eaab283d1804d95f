import type { CountedNeed, CountedResponder } from "./counted.ts";

/** What a cell is about, and every code it can have: what is not listed is not counted. */
export type TableDimension = { name: string; codes: readonly string[] };

/** The codes of one cell, one for each dimension in their order. */
export type CellCodes = readonly string[];

type Declared = {
  /** Kebab case; the address of the table. */
  name: string;
  title: string;
  /** What a number in it means, in a sentence or two. */
  about: string;
  /** What one need adds to its total, and why the total is another than those of other tables, in a sentence. */
  totalNote: string;
  /** GROUP: few cells, nearly all of them filled. FINE: many cells, most of them empty. */
  level: "GROUP" | "FINE";
  dimensions: readonly TableDimension[];
  /** How much one need (or responder) may add to all cells of the table together. */
  bound: number;
  /** What one round of this table costs of the privacy of whoever is counted in it. */
  epsilon: number;
  /** Cells that nobody can be counted in, whatever happens. */
  isStructuralZero?: (codes: CellCodes) => boolean;
};

/** NEED: a need adds at most one to a cell. ISSUE: it adds one for each of its issues that belongs there. */
export type NeedTable = Declared & {
  counts: "NEED";
  unit: "NEED" | "ISSUE";
  cellsOf: (counted: CountedNeed) => readonly CellCodes[];
};

export type ResponderTable = Declared & {
  counts: "RESPONDER";
  unit: "RESPONDER";
  cellsOf: (counted: CountedResponder) => readonly CellCodes[];
};

/** A table of the statistics: adding one is one file in `tables/` and its line in the catalogue. */
export type TableDeclaration = NeedTable | ResponderTable;
