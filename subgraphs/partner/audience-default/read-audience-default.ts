import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { type AudienceView, viewAudience } from "../need/need.view.ts";
import { audienceDefault } from "./audience-default.store.ts";

/** Who may hear of a need about which its poster says nothing else. */
export async function readAudienceDefault({ em }: PartnerContext): Promise<AudienceView> {
  return viewAudience(await audienceDefault(sqlOf(em)));
}
