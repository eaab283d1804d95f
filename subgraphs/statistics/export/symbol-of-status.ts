import type { CellStatus } from "../table/table.codes.ts";

/** What stands where there is no value: symbols of the Government Statistical Service of the United Kingdom. */
const symbols = { SUPPRESSED: "c", NOT_COLLECTED: "x", STRUCTURAL_ZERO: "z" } as const;

/** `undefined` for what is published, and needs none. */
export function symbolOf(status: CellStatus): string | undefined {
  return status === "PUBLISHED" ? undefined : symbols[status];
}
