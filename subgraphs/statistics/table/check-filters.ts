import { type Problem, problem } from "#shared/errors/problem.ts";
import type { TableDimension } from "./published-table.ts";

export type CellFilter = { dimension: string; codes: readonly string[] };

/** Of the codes that a dimension has, so many are named in a sentence. */
const mostNamed = 60;

const mostFilters = 8;
const mostCodes = 200;

/** What is wrong with filters, all at once; each sentence names what the table has instead. */
export function checkFilters(dimensions: readonly TableDimension[], filters: readonly CellFilter[]): Problem[] {
  if (filters.length > mostFilters) {
    return [problem("TOO_MANY", ["where"], `Give at most ${mostFilters} filters, one for each dimension.`)];
  }
  const names = filters.map(({ dimension }) => dimension);
  return filters.flatMap(({ dimension: name, codes }, at) => {
    const place = ["where", String(at)];
    const dimension = dimensions.find((one) => one.name === name);
    if (!dimension) return [unknownDimension(dimensions, name, place)];
    const isTwice = names.indexOf(name) < at;
    return [...(isTwice ? [twice(name, place)] : []), ...checkCodes(dimension, codes, place)];
  });
}

function checkCodes(dimension: TableDimension, codes: readonly string[], place: readonly string[]): Problem[] {
  if (codes.length === 0) {
    return [
      problem("REQUIRED", [...place, "codes"], `Name at least one code of "${dimension.name}". ${list(dimension)}`),
    ];
  }
  if (codes.length > mostCodes) {
    const message = `Name at most ${mostCodes} codes of "${dimension.name}".`;
    return [problem("TOO_MANY", [...place, "codes"], message)];
  }
  const known = new Set(dimension.codes);
  return codes.flatMap((code, at) => {
    if (known.has(code)) return [];
    const message = `"${shown(code)}" is no code of "${dimension.name}" in this table. ${list(dimension)}`;
    return [problem("UNKNOWN_CODE", [...place, "codes", String(at)], message)];
  });
}

function unknownDimension(dimensions: readonly TableDimension[], name: string, place: readonly string[]): Problem {
  const names = dimensions.map((dimension) => dimension.name).join(", ");
  const message = `This table has no dimension "${shown(name)}". It has: ${names}.`;
  return problem("UNKNOWN_CODE", [...place, "dimension"], message);
}

function twice(name: string, place: readonly string[]): Problem {
  const message = `"${name}" is filtered twice. Name all its codes in one filter.`;
  return problem("DUPLICATE", [...place, "dimension"], message);
}

function list({ codes }: TableDimension): string {
  const more = codes.length - mostNamed;
  const named = codes.slice(0, mostNamed).join(", ");
  return more > 0 ? `It has ${named} and ${more} more, all in the data dictionary.` : `It has: ${named}.`;
}

/** What somebody wrote, back to them and no longer than it helps. */
function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
