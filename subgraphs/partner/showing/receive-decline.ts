import type { ChangeScope } from "../command/run-change.ts";
import { lockNeed } from "../need/need.store.ts";
import { type DeclineSaid, declineSaid, showingDeclined } from "../opportunity/decline-said.ts";
import { type Origin, peerNews } from "../peer/peer-news.ts";
import { markSearch } from "./need-search.store.ts";
import { lockShowing, needOfShowing } from "./showing.store.ts";

/** A responder's organization says that they do not answer what we have shown them. */
export const declineNews = peerNews(showingDeclined, declineSaid, keepDecline);

/** Another is shown the need in their place, at once. */
async function keepDecline(scope: ChangeScope, { reason }: DeclineSaid, { sender, subject }: Origin): Promise<void> {
  const { em, sql, now, record } = scope;
  const id = await needOfShowing(sql, subject);
  if (id === undefined) return;
  const need = await lockNeed(em, id);
  const showing = await lockShowing(em, subject);
  if (showing?.organization !== sender || showing.state !== "OPEN") return;
  showing.decline(reason, now);
  record({ action: "showing.decline", subject, details: { need: id, reason } });
  if (need?.status === "OPEN") await markSearch(sql, { need: id, now, isFromStart: false });
}
