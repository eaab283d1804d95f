import { publishCatalogue } from "../table/published-table.fixture.ts";
import type { PublishedTable } from "../table/published-table.ts";
import type { PublishedEdition } from "./published-edition.ts";

/** An edition of these tables. */
export function publishedEdition(tables: readonly PublishedTable[]): PublishedEdition {
  return {
    ...{ id: "2026-Q3", period: "2026-Q3", publishedAt: new Date("2026-10-20T08:30:00Z"), quarters: [] },
    ...{ epsilon: 3, tolerated: 1, catalogue: "digest-of-catalogue" },
    participants: ["bucharest", "colorado", "kathmandu", "manila"],
    names: { bucharest: "House of Open Doors", manila: "Harbor Light" },
    tables,
  };
}

/** Sums of every size, negative ones among them; no two that are suppressed are alike nearby. */
export function variedSum(at: number): number {
  return ((at * 7_919) % 61) - 12;
}

/** The whole catalogue, as it is published of such sums. */
export function wholeEdition(sumAt: (at: number) => number = variedSum): PublishedEdition {
  return publishedEdition(publishCatalogue(sumAt));
}
