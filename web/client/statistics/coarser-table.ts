/** Which table answers the same question with fewer, larger cells; none for those that are the coarsest. */
const coarserTables: Readonly<Record<string, string>> = {
  "needs-by-issue": "needs-by-group",
  "needs-by-language-and-group": "needs-by-group",
  "needs-by-subdivision-and-group": "needs-by-country-and-group",
  "needs-by-country-and-group": "unmet-by-group",
  "where-needs-travel": "needs-by-country-and-group",
  "outcomes-by-group": "unmet-by-group",
  "days-to-acceptance-by-group": "days-to-first-answer",
  "availability-by-country-and-group": "availability-by-group",
};

/** A table, and what stands in its address of what was chosen. */
export type CoarserTable = { part: string; search: Readonly<Record<string, string>> };

/**
 * Where to look when a table has nothing to show, with as much of what was chosen as is known there: the kind of legal
 * issue stays, a state becomes its country. What that table does not know, it leaves out itself.
 */
export function coarserThan(
  table: string,
  chosen: Readonly<Record<string, string>>,
  has: (table: string) => boolean,
): CoarserTable | undefined {
  const part = coarserTables[table];
  if (part === undefined) return undefined;
  if (!has(part)) return coarserThan(part, chosen, has);
  const { group, subdivision, country } = chosen;
  const within = country ?? subdivision?.slice(0, 2);
  return { part, search: { ...(group ? { group } : {}), ...(within ? { country: within } : {}) } };
}
