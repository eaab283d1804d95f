import { useText } from "../language/use-text.ts";
import type { Table } from "./edition.ts";
import { isWay, shownDimensions, type TableQuestion } from "./table-question.ts";
import { useCodeNames } from "./use-code-names.ts";

/** What a number is called: what stands above all of them is not said again at each. */
export function useCellLabel(
  { dimensions }: Pick<Table, "dimensions">,
  question: TableQuestion,
  cutOffOn: string,
): (codes: readonly string[]) => string {
  const text = useText();
  const nameOf = useCodeNames(dimensions, cutOffOn);
  const shown = shownDimensions(question, dimensions);
  return (codes) => {
    const [first = "", ...others] = shown.map(({ name, place }) => nameOf(name, codes[place] ?? ""));
    if (isWay(shown)) return text("statistics.way", { asking: first, answering: others.join("") });
    return [first, ...others].join(" · ");
  };
}
