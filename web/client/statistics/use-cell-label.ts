import type { Table } from "./edition.ts";
import type { TableQuestion } from "./table-question.ts";
import { useCodeNames } from "./use-code-names.ts";

/** What a bar is called: what stands above all of them is not said again at each. */
export function useCellLabel(
  dimensions: Table["dimensions"],
  { chosen }: TableQuestion,
): (codes: readonly string[]) => string {
  const nameOf = useCodeNames(dimensions);
  const isAllChosen = dimensions.every(({ name }) => chosen[name] !== undefined);
  return (codes) =>
    dimensions
      .flatMap(({ name }, at) => {
        const code = codes[at];
        return code !== undefined && (isAllChosen || chosen[name] === undefined) ? [nameOf(name, code)] : [];
      })
      .join(" · ");
}
