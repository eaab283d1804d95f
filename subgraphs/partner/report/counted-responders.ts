import { countryOf } from "#shared/codes/jurisdiction.ts";
import { groupOf } from "#shared/codes/legal-issue.ts";
import type { Sql } from "#shared/database/sql.ts";
import { checkedJurisdictions } from "../card/capability-card.ts";
import { availabilityOf } from "../responder/availability.ts";
import { type ResponderFactsRow, readResponderFacts } from "./responder-facts.store.ts";

/**
 * The organization's responders whom others may know of, as they stand now, in the form in which statistics count them:
 * what was free on an earlier day is kept nowhere. Whoever is paused takes nothing, and is not counted.
 */
export async function* countedResponders(sql: Sql) {
  for await (const row of readResponderFacts(sql)) {
    const availability = availabilityOf(row);
    if (availability !== "PAUSED") yield { ...countedResponder(row), availability };
  }
}

function countedResponder({ id, issues, ...row }: ResponderFactsRow) {
  const groups = new Set(issues.flatMap((issue) => groupOf(issue) ?? []));
  const countries = new Set(checkedJurisdictions(row).flatMap((place) => countryOf(place) ?? []));
  return { id, groups: [...groups], countries: [...countries] };
}
