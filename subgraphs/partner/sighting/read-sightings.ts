import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { isTimePair, type Page, pageOf, readPage } from "../graph/page.ts";
import { latestSightings } from "./sighting.store.ts";
import { type SightingView, viewSighting } from "./sighting.view.ts";

/** A page of those who have seen a need. */
export async function listSightings(
  context: PartnerContext,
  { need, ...paging }: { need: string; first: number; after?: string | undefined },
): Promise<Page<SightingView>> {
  const request = readPage(paging, isTimePair);
  const rows = await latestSightings(sqlOf(context.em), need, request);
  return pageOf(rows, request, { keyOf: (row) => [row.lastAt.toISOString(), row.person], view: viewSighting });
}
