/** What is known of a cell, with its meaning. */
export const cellStatusMeanings = {
  PUBLISHED: "Its value is given, with the interval that holds what was counted 19 times in 20",
  SUPPRESSED:
    "It came out below the table's threshold after noise was added, and is kept nowhere: the true number may be somewhat higher; not known to be zero, and not known to be anything else",
  NOT_COLLECTED: "No organization that took part could have counted it",
  STRUCTURAL_ZERO: "Nobody can be counted here, whatever happens",
} as const;
export type CellStatus = keyof typeof cellStatusMeanings;

/** In which order cells are listed, with its meaning. */
export const cellOrderMeanings = {
  DECLARED: "As the table declares its codes, the last dimension first",
  VALUE_DESCENDING: "The greatest value first, equal ones as declared, cells without a value last",
  VALUE_ASCENDING: "The smallest value first, equal ones as declared, cells without a value last",
} as const;
export type CellOrder = keyof typeof cellOrderMeanings;

/** What a table counts, with its meaning. */
export const tableUnitMeanings = {
  NEED: "Needs: each at most once in a cell",
  ISSUE: "Legal issues of needs: a need counts once for each of its issues",
  RESPONDER: "Responders: each at most once in a cell",
} as const;
export type TableUnit = keyof typeof tableUnitMeanings;

/** How far a table takes things apart, with its meaning. */
export const tableLevelMeanings = {
  GROUP: "Few cells, most of them large enough to be published",
  FINE: "Many cells, most of them small: few are published",
} as const;
export type TableLevel = keyof typeof tableLevelMeanings;

/** In which forms a table can be had as a file, with its meaning. */
export const tableFormatMeanings = {
  CSV: "Text, a line for each cell (RFC 4180, UTF-8)",
  PARQUET: "Apache Parquet, a row for each cell",
  JSON_STAT: "JSON-stat 2.0, a dataset",
} as const;
export type TableFormat = keyof typeof tableFormatMeanings;
