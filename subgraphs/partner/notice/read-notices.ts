import type { Changed } from "../change-feed/watched-field.ts";
import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { isTimePair, type Page, pageOf, readPage } from "../graph/page.ts";
import { findNotice, newestNotices } from "./notice.store.ts";
import { type NoticeView, viewNotice } from "./notice.view.ts";

/** A page of what there is, and was, for somebody to look at. */
export async function listNotices(
  { em }: PartnerContext,
  { person, ...paging }: { person: string; first: number; after?: string | undefined },
): Promise<Page<NoticeView>> {
  const request = readPage(paging, isTimePair);
  const notices = await newestNotices(sqlOf(em), person, request);
  return pageOf(notices, request, { keyOf: ({ notedAt, id }) => [notedAt.toISOString(), id], view: viewNotice });
}

/** The update; null for an id that is not there. */
export async function readNotice({ em }: PartnerContext, id: string): Promise<NoticeView | null> {
  const notice = await findNotice(sqlOf(em), id);
  return notice ? viewNotice(notice) : null;
}

/** An update that changed, for a stream of whoever it is for; null for everybody else, and for every other person's stream. */
export async function readChangedNotice(
  { em, actor }: PartnerContext,
  { person, changed }: { person: string; changed: Changed },
): Promise<NoticeView | null> {
  const isOwn = actor.kind === "person" && actor.isHome && actor.id === person;
  const notice = isOwn && changed ? await findNotice(sqlOf(em), changed.id) : undefined;
  return notice?.person === person ? viewNotice(notice) : null;
}
