import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { isTimePair, type Page, pageOf, readPage } from "../graph/page.ts";
import { type AuditEntryView, viewEntry } from "./audit-entry.view.ts";
import { newestRecords, type RecordFilter } from "./record.store.ts";

export type RecordListing = RecordFilter & { first: number; after?: string | undefined };

/** A page of the organization's records that fit the filter, the newest first. */
export async function listRecords(context: PartnerContext, listing: RecordListing): Promise<Page<AuditEntryView>> {
  const { first, after, ...filter } = listing;
  const request = readPage({ first, after }, isTimePair);
  const rows = await newestRecords(sqlOf(context.em), request, filter);
  return pageOf(rows, request, { keyOf: (row) => [row.at.toISOString(), row.id], view: viewEntry });
}
