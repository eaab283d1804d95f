import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { holdingOf } from "./holding.store.ts";
import type { HoldingView } from "./holding.view.ts";

/** How much somebody looks after. */
export function readHolding({ em }: PartnerContext, person: string): Promise<HoldingView> {
  return holdingOf(sqlOf(em), person);
}
