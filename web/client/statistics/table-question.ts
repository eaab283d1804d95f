export const cellOrders = ["VALUE_DESCENDING", "VALUE_ASCENDING", "DECLARED"] as const;
export type CellOrder = (typeof cellOrders)[number];

type Dimension = { name: string; codes: readonly string[] };

/** What is asked of a table: of which dimensions one code alone, and in which order. */
export type TableQuestion = { chosen: Readonly<Record<string, string>>; order: CellOrder };

const orderName = "order";

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
  return { chosen: Object.fromEntries(chosen), order };
}

/** How it stands in an address: only what is not so anyway; an empty word takes what was there away. */
export function searchOf(question: TableQuestion, dimensions: readonly Dimension[]): Record<string, string> {
  const filters = dimensions.map(({ name }) => [name, question.chosen[name] ?? ""]);
  const order = question.order === usualOrder(dimensions) ? "" : question.order;
  return { ...Object.fromEntries(filters), [orderName]: order };
}

/** The same for the graph. */
export function cellFilters({ chosen }: TableQuestion): { dimension: string; codes: string[] }[] {
  return Object.entries(chosen).map(([dimension, code]) => ({ dimension, codes: [code] }));
}

/** The dimensions that still tell cells apart, with their place; all of them when one cell alone is asked for. */
export function shownDimensions(
  { chosen }: TableQuestion,
  dimensions: readonly Dimension[],
): { name: string; place: number }[] {
  const all = dimensions.map(({ name }, place) => ({ name, place }));
  const open = all.filter(({ name }) => chosen[name] === undefined);
  return open.length > 0 ? open : all;
}
