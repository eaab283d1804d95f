import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { retentionOf } from "./retention.store.ts";
import { type RetentionView, viewRetention } from "./retention.view.ts";

/** For how long what has ended is kept. */
export async function readRetention({ em }: PartnerContext): Promise<RetentionView> {
  return viewRetention(await retentionOf(sqlOf(em)));
}
