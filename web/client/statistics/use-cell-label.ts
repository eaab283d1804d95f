import type { Table } from "./edition.ts";
import { shownDimensions, type TableQuestion } from "./table-question.ts";
import { useCodeNames } from "./use-code-names.ts";

/** What a bar is called: what stands above all of them is not said again at each. */
export function useCellLabel(
  { dimensions }: Pick<Table, "dimensions">,
  question: TableQuestion,
  cutOffOn: string,
): (codes: readonly string[]) => string {
  const nameOf = useCodeNames(dimensions, cutOffOn);
  const shown = shownDimensions(question, dimensions);
  return (codes) => shown.map(({ name, place }) => nameOf(name, codes[place] ?? "")).join(" · ");
}
