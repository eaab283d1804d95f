import type { PublishedTable } from "./published-table.ts";
import { sumQuarters } from "./sum-quarters.ts";

/** The tables of a year to date: those that every quarter has, in the order of the first. */
export function addQuarters(quarters: readonly (readonly PublishedTable[])[]): PublishedTable[] {
  const [first = []] = quarters;
  return first.flatMap(({ declaration: { name } }) => {
    const same = quarters.flatMap((tables) => tables.find(({ declaration }) => declaration.name === name) ?? []);
    const sum = same.length === quarters.length ? sumQuarters(same) : undefined;
    return sum ? [sum] : [];
  });
}
