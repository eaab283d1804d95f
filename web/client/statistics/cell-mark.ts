export type CellStatus = "PUBLISHED" | "SUPPRESSED" | "NOT_COLLECTED" | "STRUCTURAL_ZERO";

/** What stands in the place of a number that there is none of: never a zero. */
export const cellMarks = { SUPPRESSED: "[c]", NOT_COLLECTED: "[x]", STRUCTURAL_ZERO: "[z]" } as const;
