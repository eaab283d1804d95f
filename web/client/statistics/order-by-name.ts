type Dimension = { name: string; codes: readonly string[] };
type Named = { codes: readonly string[]; value: number | null };

/** How codes are called, and how names are put in order in the language of the page. */
export type Naming = {
  nameOf: (dimension: string, code: string) => string;
  compareNames: (one: string, other: string) => number;
};

/** Whose codes have no order of their own: they are looked up by what they are called. */
const lookedUp: ReadonlySet<string> = new Set([
  "country",
  "askingCountry",
  "answeringCountry",
  "language",
  "subdivision",
]);
/** Whatever is not kept apart: after everything that has a name. */
const others: ReadonlySet<string> = new Set(["ZZ", "mis"]);

/** The codes of a dimension as somebody looks for one: by name where they have no order of their own. */
export function codesByName({ name, codes }: Dimension, naming: Naming): readonly string[] {
  return lookedUp.has(name) ? codes.toSorted((one, other) => compareCodes(name, [one, other], naming)) : codes;
}

/**
 * Cells in the order of names: all of them, or those alone that have no number, which come after those that do. Numbers
 * stay in the order in which they came.
 */
export function cellsByName<Cell extends Named>(
  cells: readonly Cell[],
  dimensions: readonly Dimension[],
  { isOrderedByValue, ...naming }: Naming & { isOrderedByValue: boolean },
): readonly Cell[] {
  const compare = (one: Cell, other: Cell) => {
    const steps = dimensions.map(({ name, codes }, at) => {
      const [first = "", second = ""] = [one.codes[at], other.codes[at]];
      return lookedUp.has(name)
        ? compareCodes(name, [first, second], naming)
        : codes.indexOf(first) - codes.indexOf(second);
    });
    return steps.find((step) => step !== 0) ?? 0;
  };
  if (!isOrderedByValue) return cells.toSorted(compare);
  const without = cells.filter(({ value }) => value === null).sort(compare);
  return [...cells.filter(({ value }) => value !== null), ...without];
}

function compareCodes(dimension: string, [one, other]: readonly [string, string], naming: Naming): number {
  const lateness = Number(others.has(one)) - Number(others.has(other));
  return lateness || naming.compareNames(naming.nameOf(dimension, one), naming.nameOf(dimension, other));
}
