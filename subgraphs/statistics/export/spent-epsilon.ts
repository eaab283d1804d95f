import type { PublishedTable } from "../table/published-table.ts";

/** What one round of the tables of responders costs of the privacy of one: each is counted in these alone. */
export function responderEpsilon(tables: readonly PublishedTable[]): number {
  const spent = tables
    .filter(({ declaration: { unit } }) => unit === "RESPONDER")
    .reduce((sum, { declaration: { epsilon } }) => sum + epsilon, 0);
  return Math.round(spent * 1000) / 1000; // so that no rounding of binary shares is seen
}
