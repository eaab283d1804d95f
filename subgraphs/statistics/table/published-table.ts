import { z } from "zod";
import type { CellStatus } from "./table.codes.ts";

/** What a published table says of itself; kept with its cells, so that it can be read when the catalogue has changed. */
export const publishedDeclaration = z.object({
  name: z.string(),
  title: z.string(),
  about: z.string(),
  /** Why its total is another than those of other tables; tables that were published earlier do not say it. */
  totalNote: z.string().optional(),
  unit: z.enum(["NEED", "ISSUE", "RESPONDER"]),
  level: z.enum(["GROUP", "FINE"]),
  dimensions: z.array(z.object({ name: z.string(), codes: z.array(z.string()).min(1) })).min(1),
  bound: z.number().int().positive(),
  epsilon: z.number().positive(),
  /** Values below it are not shown. */
  threshold: z.number().int().positive(),
  /** What the interval of every published cell reaches to either side. */
  halfWidth: z.number().int().min(0),
});
export type PublishedDeclaration = z.output<typeof publishedDeclaration>;
export type TableDimension = PublishedDeclaration["dimensions"][number];

/**
 * `cells`: row-major, the last dimension first. A value where there is one; otherwise why there is none: so what is
 * suppressed is nowhere, not even in the centre's database.
 */
export type PublishedTable = { declaration: PublishedDeclaration; cells: Int32Array };

/** `codes`: one for each dimension, in their order. Value, low and high are given together or not at all. */
export type PublishedCell = { at: number; codes: readonly string[]; status: CellStatus } & CellFigures;
type CellFigures = { value: number; low: number; high: number } | { value: null; low: null; high: null };

/** What stands in the place of a value. */
export const marks = { SUPPRESSED: -1, NOT_COLLECTED: -2, STRUCTURAL_ZERO: -3 } as const;

/** How many cells a table with these dimensions has. */
export function cellCountOf({ dimensions }: Pick<PublishedDeclaration, "dimensions">): number {
  return dimensions.reduce((count, { codes }) => count * codes.length, 1);
}

/** Every cell, in the declared order. */
export function cellsOf({ declaration, cells }: PublishedTable): PublishedCell[] {
  return Array.from(cells, (kept, at) => {
    const codes = codesAt(declaration, at);
    if (kept < 0) return { at, codes, status: statusOf(kept), value: null, low: null, high: null };
    const [low, high] = [Math.max(0, kept - declaration.halfWidth), kept + declaration.halfWidth];
    return { at, codes, status: "PUBLISHED", value: kept, low, high };
  });
}

/** The codes of the cell at one place of a table. */
export function codesAt({ dimensions }: Pick<PublishedDeclaration, "dimensions">, at: number): string[] {
  let left = at;
  const last = dimensions.toReversed().map(({ codes }) => {
    const code = codes[left % codes.length] ?? "";
    left = Math.floor(left / codes.length);
    return code;
  });
  return last.reverse();
}

/** A mark that nobody knows is told as what says least. */
function statusOf(mark: number): Exclude<CellStatus, "PUBLISHED"> {
  if (mark === marks.NOT_COLLECTED) return "NOT_COLLECTED";
  return mark === marks.STRUCTURAL_ZERO ? "STRUCTURAL_ZERO" : "SUPPRESSED";
}
