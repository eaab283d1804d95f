import { partitionOf } from "#shared/ids/partitioned-id.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { type InboxItem, inboxItemOf } from "../inbox/inbox-item.store.ts";
import { noteUpdate } from "../notice/note-update.ts";
import { settleUpdates } from "../notice/settle-updates.ts";
import { type PeerNews, peerNews } from "../peer/peer-news.ts";
import { countRequests, endRequest, insertRequest, requestStateOf } from "./blind-request.store.ts";
import type { BlindRefusal } from "./conflict-check.codes.ts";
import { askedBlindly, blindAsked, checkTold, toldOfCheck } from "./conflict-events.ts";
import { conflictSetting } from "./conflict-setting.store.ts";
import { countedSince, maxQuestions } from "./quota.ts";
import { tellNoAnswer } from "./tell-evaluation.ts";

/** What of an introduction of theirs concerns us, while a conflict is looked for. */
async function checkedItem(scope: ChangeScope, introduction: string, sender: string): Promise<InboxItem | undefined> {
  const item = partitionOf(introduction) === sender ? await inboxItemOf(scope.sql, introduction) : undefined;
  return item?.state === "CONFLICT_CHECK" ? item : undefined;
}

const asked = peerNews(blindAsked, askedBlindly, async (scope, { introduction, blinded }, { sender: home }) => {
  const item = await checkedItem(scope, introduction, home);
  if (!item || blinded.length === 0) return;
  const why = await whyRefused(scope, introduction, home);
  if (why === "WAITING") return;
  if (why) return tellNoAnswer(scope.sql, { introduction, home, why });
  await insertRequest(scope.sql, { introduction, home, blinded }, scope.now);
  scope.record({ action: "conflict.receive", subject: item.id, details: { home, keys: blinded.length } });
});

/** The home counts too; who is not asked fairly counts for themselves. */
async function whyRefused(
  { sql, now }: ChangeScope,
  introduction: string,
  home: string,
): Promise<BlindRefusal | "WAITING" | undefined> {
  const state = await requestStateOf(sql, introduction);
  if (state === "WAITING") return "WAITING";
  if (state !== undefined) return "ASKED_BEFORE";
  const { way, keys } = await conflictSetting(sql);
  if (way !== "BLIND" || keys === 0) return "NOT_OFFERED";
  return (await countRequests(sql, home, countedSince(now))) >= maxQuestions ? "QUOTA" : undefined;
}

const told = peerNews(checkTold, toldOfCheck, async (scope, { introduction, what, readers }, { sender }) => {
  const item = await checkedItem(scope, introduction, sender);
  if (!item) return;
  if (what === "NAMES_SEALED") return noteForCheckers(scope, item, readers);
  await endRequest(scope.sql, introduction, "FORGOTTEN");
  scope.record({ action: "conflict.told", subject: item.id, details: { what } });
  if (what === "FORGET") await settleNames(scope, item);
  if (what !== "NONE_FOUND") return;
  const { keeper: person, urgency, id: subject } = item;
  await noteUpdate(scope, { person, subject, urgency, kind: "INTRODUCTION_CHANGED" });
});

/** Our checkers alone: a home names nobody else of ours. */
async function noteForCheckers(scope: ChangeScope, item: InboxItem, readers: readonly string[]): Promise<void> {
  const { checkers } = await conflictSetting(scope.sql);
  const { introduction: subject, urgency } = item;
  for (const { id: person } of checkers.filter(({ id }) => readers.includes(id))) {
    await noteUpdate(scope, { person, subject, urgency, kind: "NAMES_TO_CHECK" });
  }
}

/** The look for a conflict is over: what was asked blindly is deleted, and no checker is waited for. */
export async function forgetAsked(scope: ChangeScope, item: Pick<InboxItem, "introduction" | "home">): Promise<void> {
  await endRequest(scope.sql, item.introduction, "FORGOTTEN");
  await settleNames(scope, item);
}

/** Of introductions held here the same id names what their home's people are told of: that goes on. */
async function settleNames(scope: ChangeScope, { introduction, home }: Pick<InboxItem, "introduction" | "home">) {
  if (home !== scope.organization) await settleUpdates(scope, introduction);
}

/** What is heard at the responder's organization of a look for conflicts. */
export const evaluatorNews: readonly PeerNews[] = [asked, told];
