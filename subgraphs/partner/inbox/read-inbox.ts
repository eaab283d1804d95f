import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { isTimePair, type Page, pageOf, readPage } from "../graph/page.ts";
import { type InboxItemView, viewInboxItem } from "./inbox.view.ts";
import { type InboxChoice, latestInboxItems } from "./inbox-item.store.ts";

/** What concerns us of an introduction that is held elsewhere; null for an id that is not there. */
export async function readInboxItem(context: PartnerContext, id: string): Promise<InboxItemView | null> {
  const item = await context.loaders.inboxItem.load(id);
  return item ? viewInboxItem(item) : null;
}

/** A page of what the asker may answer: coordinators all, everybody else for the responders they look after. */
export async function listInbox(
  context: PartnerContext,
  { state, heldBy, ...paging }: { first: number; after?: string | undefined } & InboxChoice,
): Promise<Page<InboxItemView>> {
  const request = readPage(paging, isTimePair);
  const { roles, person = "" } = context.asker;
  const keeper = roles.includes("COORDINATOR") ? undefined : person;
  const rows = await latestInboxItems(sqlOf(context.em), { keeper, state, heldBy }, request);
  return pageOf(rows, request, { keyOf: (row) => [row.updatedAt.toISOString(), row.id], view: viewInboxItem });
}
