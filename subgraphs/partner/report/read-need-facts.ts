import type { Sql } from "#shared/database/sql.ts";
import { factsPageSize, needFactsPage } from "./need-facts.store.ts";
import { type NeedFacts, needFacts } from "./need-facts.ts";
import type { Period } from "./period.ts";

/**
 * All needs that were posted in a period, as they stood at a moment; drafts are none. Read a page at a time, so that
 * however many there are, no more than a page is held.
 */
export async function* readNeedFacts(
  sql: Sql,
  { from, to }: Pick<Period, "from" | "to">,
  asOf: Date,
): AsyncGenerator<NeedFacts> {
  for (let after: { postedAt: string; id: string } | undefined; ; ) {
    const rows = await needFactsPage(sql, { from, to, asOf, after });
    for (const row of rows) yield needFacts(row, asOf);
    after = rows.at(-1);
    if (after === undefined || rows.length < factsPageSize) return;
  }
}
