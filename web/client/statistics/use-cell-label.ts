import { useText } from "../language/use-text.ts";
import type { Table } from "./edition.ts";
import { shownDimensions, type TableQuestion } from "./table-question.ts";
import { useCodeNames } from "./use-code-names.ts";

/** The dimensions of a way, in their order: what stands first is where it begins. */
const way = "askingCountry answeringCountry";

/** What a number is called: what stands above all of them is not said again at each. */
export function useCellLabel(
  { dimensions }: Pick<Table, "dimensions">,
  question: TableQuestion,
  cutOffOn: string,
): (codes: readonly string[]) => string {
  const text = useText();
  const nameOf = useCodeNames(dimensions, cutOffOn);
  const shown = shownDimensions(question, dimensions);
  const isWay = shown.map(({ name }) => name).join(" ") === way;
  return (codes) => {
    const [first = "", ...others] = shown.map(({ name, place }) => nameOf(name, codes[place] ?? ""));
    if (isWay) return text("statistics.way", { asking: first, answering: others.join("") });
    return [first, ...others].join(" · ");
  };
}
