import type { Sql } from "#shared/database/sql.ts";
import { showingNews } from "../opportunity/receive-showing.ts";
import type { PeerNews } from "./peer-news.ts";

/** Every kind of event that other organizations may send; each slice declares its own. */
export const partnerNews: readonly PeerNews[] = [showingNews];

/** Appends all that still holds and that a peer was told: what it needs after it, or we, lost what was there. */
export type TellAgain = (sql: Sql, peer: string) => Promise<void>;

/** What each slice tells again. */
const tellers: readonly TellAgain[] = [];

export async function tellPeerAgain(sql: Sql, peer: string): Promise<void> {
  for (const tell of tellers) await tell(sql, peer);
}
