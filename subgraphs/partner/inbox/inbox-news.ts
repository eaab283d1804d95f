import type { z } from "zod";
import { partitionedId, partitionOf } from "#shared/ids/partitioned-id.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { forgetAsked } from "../conflict-check/evaluator-news.ts";
import { maxAskedOfOrganization, maxAskedOfResponder } from "../introduction/asking-limits.ts";
import { isLive, type RefusalReason } from "../introduction/introduction.codes.ts";
import {
  claimLost,
  introductionChanged,
  issuesClaimed,
  toldIntroduction,
  toldReservation,
} from "../introduction/tell-introduction.ts";
import { noteOnce, noteTogether } from "../notice/note-once.ts";
import { settleUpdates } from "../notice/settle-updates.ts";
import { type PeerNews, peerNews } from "../peer/peer-news.ts";
import { settleReservation } from "../reservation/settle-reservation.ts";
import { lockResponder } from "../responder/responder.store.ts";
import { endPlace } from "./end-place.ts";
import { type InboxItem, inboxItemOf, saveInboxItem, type ToldItem, takenInFrom } from "./inbox-item.store.ts";
import { tellRefused, tellStaff } from "./tell-staff.ts";

type Said = z.output<typeof toldIntroduction>;

const changed = peerNews(introductionChanged, toldIntroduction, async (scope, said, { sender }) => {
  if (partitionOf(said.introduction) !== sender) return;
  const known = await inboxItemOf(scope.sql, said.introduction);
  if (!known) return receive(scope, said, sender);
  await saveInboxItem(scope.sql, { ...known, ...itemOf(scope, said, sender), responder: known.responder });
  if (!isLive(said.state)) await endPlace(scope, said.introduction, sender);
  if (said.state === "ACCEPTED" && said.reservation !== null) {
    const { introduction, reservation: id } = said;
    await settleReservation(scope, { id, introduction, home: sender }, "ACCEPTED");
  }
  if (known.state === "CONFLICT_CHECK" && said.state !== known.state) await forgetAsked(scope, known);
  if (said.state !== known.state) await noteForKeeper(scope, known, said);
  if (said.notes > known.notes) await noteNote(scope, known, said);
  if (isLater(said.sealedAt, known.sealedAt)) await noteSealed(scope, known, said);
  if (said.sealedAt === null) await settleUpdates(scope, known.id, "SECTION_SEALED");
  scope.record({ action: "inbox.change", subject: known.id, details: { state: said.state } });
  if (isLive(said.state) && said.state !== "ACCEPTED") await answerFor(scope, known, said);
});

/** Something new: for somebody of ours who can be found at present, or it is refused without saying why. */
async function receive(scope: ChangeScope, said: Said, sender: string): Promise<void> {
  if (!isLive(said.state)) return;
  const responder = await lockResponder(scope.em, said.responder);
  const isThere = responder?.isPublic() === true && !responder.isPaused;
  const item = itemOf(scope, said, sender);
  const refuse = (reason: RefusalReason) => tellRefused(scope, sender, { introduction: said.introduction, reason });
  if (!isThere) return refuse("NOT_AVAILABLE");
  if (await isFlooding(scope, item)) return refuse("TOO_MANY_ASKED");
  if (!(await saveInboxItem(scope.sql, item))) return refuse("NOT_AVAILABLE");
  await noteForKeeper(scope, { id: item.id, keeper: responder.heldBy }, said);
  scope.record({ action: "inbox.receive", subject: item.id, details: { home: sender, state: said.state } });
  await tellStaff(scope, { ...item, keeper: responder.heldBy });
}

/** The bounds that a home keeps to by itself are held here too: it may have been taken over. */
async function isFlooding({ sql, now }: ChangeScope, { home, responder, state }: ToldItem): Promise<boolean> {
  const isOffer = state === "OFFERED";
  const { ofResponder, ofAll } = await takenInFrom(sql, { home, responder, isOffer }, now);
  return ofAll >= maxAskedOfOrganization || (!isOffer && ofResponder >= maxAskedOfResponder);
}

/** Whoever looks after the responder is told. */
async function noteForKeeper(scope: ChangeScope, { id, keeper }: Kept, { urgency, by }: Said): Promise<void> {
  if (by === keeper) return; // they know what they have done themselves
  await noteTogether(scope, { person: keeper, subject: id, urgency, kind: "INTRODUCTION_CHANGED" });
}

/** The other side has written to them; what it says is sealed, and stays where it is. */
async function noteNote(scope: ChangeScope, { id, keeper }: Kept, { urgency }: Said): Promise<void> {
  await noteOnce(scope, { person: keeper, subject: id, urgency, kind: "NOTE_WRITTEN" });
}

/** Something of the case file was sealed for people of ours; it stays where it is, and is opened there. */
async function noteSealed(scope: ChangeScope, { id, keeper }: Kept, { urgency }: Said): Promise<void> {
  await noteOnce(scope, { person: keeper, subject: id, urgency, kind: "SECTION_SEALED" });
}

function isLater(one: string | null, other: string | null): boolean {
  return one !== null && (other === null || Date.parse(one) > Date.parse(other));
}

type Kept = { id: string; keeper: string };

function itemOf({ organization, now }: ChangeScope, said: Said, sender: string): ToldItem {
  const uuid = said.introduction.slice(said.introduction.indexOf("~") + 1);
  return { ...said, id: partitionedId(organization, uuid), home: sender, updatedAt: now };
}

/**
 * Told with every change, so that a home which lost its database, or never heard it, knows whom it may show this to; or
 * that the responder has gone meanwhile.
 */
async function answerFor(scope: ChangeScope, known: InboxItem, { introduction }: Said): Promise<void> {
  const responder = await lockResponder(scope.em, known.responder);
  if (responder?.hasGone()) await tellRefused(scope, known.home, { introduction, reason: "NOT_AVAILABLE" });
  else await tellStaff(scope, known);
}

function reservationNews(type: string, event: "CLAIMED" | "LOST"): PeerNews {
  return peerNews(type, toldReservation, async (scope, { introduction, reservation: id }, { sender }) => {
    if (partitionOf(introduction) === sender) await settleReservation(scope, { id, introduction, home: sender }, event);
  });
}

/** What is heard at the responder's organization of what a home does. */
export const inboxNews: readonly PeerNews[] = [
  changed,
  reservationNews(issuesClaimed, "CLAIMED"),
  reservationNews(claimLost, "LOST"),
];
