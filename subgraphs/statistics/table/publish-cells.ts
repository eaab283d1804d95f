import { cellCountOf, codesAt, marks, type PublishedDeclaration, type PublishedTable } from "./published-table.ts";

export type Publishing = {
  /** Countries of the organizations that took part, as tables count them. */
  countries: ReadonlySet<string>;
  isStructuralZero?: ((codes: readonly string[]) => boolean) | undefined;
};

/** The country of whoever asks: no organization there, and nobody has counted. */
const askingDimension = "askingCountry";

/**
 * Decides of every cell of a sum what is published of it. What is too small keeps no trace of its value.
 * @throws when the sum has another length than the table
 */
export function publishCells(
  declaration: PublishedDeclaration,
  sums: ArrayLike<number>,
  { countries, isStructuralZero }: Publishing,
): PublishedTable {
  if (sums.length !== cellCountOf(declaration)) throw new Error(`The sum does not fit table ${declaration.name}.`);
  const asking = declaration.dimensions.findIndex(({ name }) => name === askingDimension);
  const publish = (sum: number, at: number): number => {
    const codes = codesAt(declaration, at);
    if (isStructuralZero?.(codes)) return marks.STRUCTURAL_ZERO;
    const country = codes[asking];
    if (country !== undefined && !countries.has(country)) return marks.NOT_COLLECTED;
    return sum >= declaration.threshold ? sum : marks.SUPPRESSED;
  };
  return { declaration, cells: Int32Array.from(sums, publish) };
}
