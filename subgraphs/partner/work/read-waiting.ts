import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { waitingColleagues } from "./waiting.store.ts";
import { viewWaitingColleague, type WaitingColleagueView } from "./waiting.view.ts";

/** Colleagues who are away, or whose updates wait long. */
export async function readWaiting({ em, now }: PartnerContext): Promise<WaitingColleagueView[]> {
  return (await waitingColleagues(sqlOf(em), now)).map(viewWaitingColleague);
}
