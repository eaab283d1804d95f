export const cellOrders = ["VALUE_DESCENDING", "VALUE_ASCENDING", "DECLARED"] as const;
export type CellOrder = (typeof cellOrders)[number];

type Dimension = { name: string; codes: readonly string[] };

/**
 * What is asked of a table: of which dimensions one code alone, in which order, and whether with the cells too that
 * nobody who took part could have counted.
 */
export type TableQuestion = { chosen: Readonly<Record<string, string>>; order: CellOrder; isWhole: boolean };

const orderName = "order";
const rowsName = "rows";
const allRows = "all";

/** Days and the like have an order of their own; other codes come the largest number first. */
function usualOrder(dimensions: readonly Dimension[]): CellOrder {
  return dimensions.some(({ name }) => name === "days") ? "DECLARED" : "VALUE_DESCENDING";
}

/** The question that stands in an address. What the table does not have is left out of it. */
export function readQuestion(search: URLSearchParams, dimensions: readonly Dimension[]): TableQuestion {
  const chosen = dimensions.flatMap(({ name, codes }) => {
    const code = search.get(name);
    return code !== null && codes.includes(code) ? [[name, code]] : [];
  });
  const order = cellOrders.find((one) => one === search.get(orderName)) ?? usualOrder(dimensions);
  return { chosen: Object.fromEntries(chosen), order, isWhole: search.get(rowsName) === allRows };
}

/** How it stands in an address: only what is not so anyway; an empty word takes what was there away. */
export function searchOf(question: TableQuestion, dimensions: readonly Dimension[]): Record<string, string> {
  const filters = dimensions.map(({ name }) => [name, question.chosen[name] ?? ""]);
  const order = question.order === usualOrder(dimensions) ? "" : question.order;
  return { ...Object.fromEntries(filters), [orderName]: order, [rowsName]: question.isWhole ? allRows : "" };
}

/** The same for the graph. */
export function cellFilters({ chosen }: Pick<TableQuestion, "chosen">): { dimension: string; codes: string[] }[] {
  return Object.entries(chosen).map(([dimension, code]) => ({ dimension, codes: [code] }));
}

/** Of which cells it is asked: of all, or of those that somebody could have counted. */
export function wantedStatuses({ isWhole }: TableQuestion): ("PUBLISHED" | "SUPPRESSED" | "STRUCTURAL_ZERO")[] | null {
  return isWhole ? null : ["PUBLISHED", "SUPPRESSED", "STRUCTURAL_ZERO"];
}

/** The dimensions of a way, in their order: what stands first is where it begins. */
const way = "askingCountry answeringCountry";

/** Whether dimensions together are a way from one place to another, which is said in one. */
export function isWay(shown: readonly { name: string }[]): boolean {
  return shown.map(({ name }) => name).join(" ") === way;
}

/** The dimensions that still tell cells apart, with their place; all of them when one cell alone is asked for. */
export function shownDimensions(
  { chosen }: Pick<TableQuestion, "chosen">,
  dimensions: readonly Dimension[],
): { name: string; place: number }[] {
  const all = dimensions.map(({ name }, place) => ({ name, place }));
  const open = all.filter(({ name }) => chosen[name] === undefined);
  return open.length > 0 ? open : all;
}
