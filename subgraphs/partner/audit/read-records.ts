import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { isTimePair, type Page, pageOf, readPage } from "../graph/page.ts";
import { mayReadHistory, mayReadRecords } from "./audit.policy.ts";
import { type AuditEntryView, viewEntry } from "./audit-entry.view.ts";
import { newestRecords, type RecordFilter } from "./record.store.ts";

export type RecordListing = RecordFilter & { first: number; after?: string | undefined };

/** A page of the organization's records, the newest first, for its coordinators. */
export async function listRecords(
  context: PartnerContext,
  listing: RecordListing,
): Promise<Page<AuditEntryView> | null> {
  return mayReadRecords(context.actor) ? pageRecords(context, listing) : null;
}

/** A page of what was done in a person's name, for themselves. */
export async function listHistory(
  context: PartnerContext,
  { person, first, after }: { person: string; first: number; after?: string | undefined },
): Promise<Page<AuditEntryView> | null> {
  return mayReadHistory(context.actor, person) ? pageRecords(context, { by: person, first, after }) : null;
}

async function pageRecords(context: PartnerContext, { first, after, ...filter }: RecordListing) {
  const request = readPage({ first, after }, isTimePair);
  const rows = await newestRecords(sqlOf(context.em), request, filter);
  return pageOf(rows, request, { keyOf: (row) => [row.at.toISOString(), row.id], view: viewEntry });
}
