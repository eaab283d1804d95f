import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { isTimePair, type Page, pageOf, readPage } from "../graph/page.ts";
import { type EntryFilter, newestEntries } from "./audit-entry.store.ts";
import { type AuditEntryView, viewEntry } from "./audit-entry.view.ts";

export type EntryListing = EntryFilter & { first: number; after?: string | undefined };

/** A page of the organization's audit entries that fit the filter, the newest first. */
export async function listEntries(context: PartnerContext, listing: EntryListing): Promise<Page<AuditEntryView>> {
  const { first, after, ...filter } = listing;
  const request = readPage({ first, after }, isTimePair);
  const rows = await newestEntries(sqlOf(context.em), request, filter);
  return pageOf(rows, request, { keyOf: (row) => [row.at.toISOString(), row.id], view: viewEntry });
}
