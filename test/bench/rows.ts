import type { Row } from "./bench.ts";
import { cards } from "./rows/cards.row.ts";
import { crossBorder } from "./rows/cross-border.row.ts";
import { edition } from "./rows/edition.row.ts";
import { gateway } from "./rows/gateway.row.ts";
import { matchGrowth } from "./rows/match-growth.row.ts";
import { matchHttp } from "./rows/match-http.row.ts";
import { matchNarrow } from "./rows/match-narrow.row.ts";
import { matchWide } from "./rows/match-wide.row.ts";
import { memory } from "./rows/memory.row.ts";
import { opportunity } from "./rows/opportunity.row.ts";
import { rebuild } from "./rows/rebuild.row.ts";
import { slowPartner } from "./rows/slow-partner.row.ts";
import { start } from "./rows/start.row.ts";
import { trust } from "./rows/trust.row.ts";
import { web } from "./rows/web.row.ts";

/** Every row, in the order in which the table shows them. */
export const rows: readonly Row[] = [
  matchWide,
  matchNarrow,
  matchHttp,
  matchGrowth,
  crossBorder,
  gateway,
  trust,
  slowPartner,
  opportunity,
  cards,
  rebuild,
  memory,
  edition,
  start,
  web,
];

/** Finds rows by what a person types: upper and lower case, commas and hyphens do not matter. */
export function findRows(asked: readonly string[]): { found: readonly Row[]; unknown: readonly string[] } {
  if (asked.length === 0) return { found: rows, unknown: [] };
  const isMeant = (row: Row) => asked.some((name) => plain(name) === plain(row.name));
  return {
    found: rows.filter(isMeant),
    unknown: asked.filter((name) => !rows.some((row) => plain(row.name) === plain(name))),
  };
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}
