import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { linkMadeAt } from "./calendar.store.ts";

/** When somebody's calendar link was made; null when they have none. */
export async function readCalendarLink({ em }: PartnerContext, person: string): Promise<Date | null> {
  return (await linkMadeAt(sqlOf(em), person)) ?? null;
}
