import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import type { Cell } from "./edition.ts";

/** More than these are not named one by one: then nothing stands out. */
const mostNamed = 4;

type Labelled = { labelOf: (codes: readonly string[]) => string };

/** The one number that is shown: no place, since there is nothing to compare it with. */
export function Only({ cell, labelOf }: Labelled & { cell: Cell }) {
  return useText()("answer.only", useWords()(cell, labelOf));
}

/** Which of them is the largest, or which may be. */
export function Largest({ cells, labelOf }: Labelled & { cells: readonly Cell[] }) {
  const text = useText();
  const wordsOf = useWords();
  const { formatList } = useIntl();
  const [only] = cells;
  if (cells.length > mostNamed) return text("answer.many", { count: cells.length });
  if (only && cells.length === 1) return text("answer.one", wordsOf(only, labelOf));
  const labels = cells.map(({ codes }) => labelOf(codes));
  return text("answer.some", { names: formatList(labels, { type: "disjunction" }) });
}

function useWords() {
  const { formatNumber } = useIntl();
  return ({ codes, value, low, high }: Cell, labelOf: Labelled["labelOf"]) => ({
    ...{ name: labelOf(codes), value: formatNumber(value ?? 0) },
    ...{ low: formatNumber(low ?? 0), high: formatNumber(high ?? 0) },
  });
}
