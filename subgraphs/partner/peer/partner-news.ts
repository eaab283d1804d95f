import type { Sql } from "#shared/database/sql.ts";
import { conflictNews } from "../conflict-check/conflict-news.ts";
import { evaluatorNews } from "../conflict-check/evaluator-news.ts";
import { tellQuestionsAgain } from "../conflict-check/tell-check.ts";
import { tellAnswersAgain } from "../conflict-check/tell-evaluation.ts";
import { inboxNews } from "../inbox/inbox-news.ts";
import { tellStaffAgain } from "../inbox/tell-staff.ts";
import { introductionNews } from "../introduction/introduction-news.ts";
import { tellIntroductionsAgain } from "../introduction/tell-introduction.ts";
import { showingNews } from "../opportunity/receive-showing.ts";
import { inventoryNews } from "../opportunity/showing-inventory.ts";
import { tellPlacesAgain } from "../reservation/tell-place.ts";
import { tellForgettingAgain } from "../retention/forgetting.store.ts";
import { forgettingNews } from "../retention/receive-forgetting.ts";
import { awaitedNews } from "../showing/receive-awaited.ts";
import { declineNews } from "../showing/receive-decline.ts";
import { tellShowingsAgain } from "../showing/tell-showings-again.ts";
import type { PeerNews } from "./peer-news.ts";

/** Every kind of event that other organizations may send; each slice declares its own. */
export const partnerNews: readonly PeerNews[] = [
  awaitedNews,
  declineNews,
  inventoryNews,
  showingNews,
  ...introductionNews,
  ...inboxNews,
  ...conflictNews,
  ...evaluatorNews,
  forgettingNews,
];

/** Appends all that still holds and that a peer was told: what it needs after it, or we, lost what was there. */
export type TellAgain = (sql: Sql, peer: string) => Promise<void>;

/** What each slice tells again. */
const tellers: readonly TellAgain[] = [
  tellShowingsAgain,
  tellIntroductionsAgain,
  tellStaffAgain,
  tellPlacesAgain,
  tellQuestionsAgain,
  tellAnswersAgain,
  tellForgettingAgain,
];

export async function tellPeerAgain(sql: Sql, peer: string): Promise<void> {
  for (const tell of tellers) await tell(sql, peer);
}
