import { z } from "zod";
import { partitionOf } from "#shared/ids/partitioned-id.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { toldWay } from "../conflict-check/conflict-events.ts";
import { followWay } from "../conflict-check/follow-way.ts";
import { clearDeadline, setDeadline } from "../deadline/deadline.store.ts";
import { type PeerNews, peerNews } from "../peer/peer-news.ts";
import { contactForm } from "../reachability/contacts.store.ts";
import { lockShowing } from "../showing/showing.store.ts";
import { tellShowings } from "../showing/tell-showings.ts";
import { answerTime } from "./answer-time.ts";
import { endUnavailable } from "./end-unavailable.ts";
import { followIssues } from "./follow-issues.ts";
import { claimIssues, leadIssuesOf } from "./held-issue.store.ts";
import { isLive, refusalReasonMeanings } from "./introduction.codes.ts";
import { type Introduction, lockIntroduction } from "./introduction.store.ts";
import { deleteIntroduction, moveAnswer, nameOfferer, replaceStaff } from "./introduction-write.store.ts";
import { judgePlace, type PlaceWord } from "./judge-place.ts";
import { nextStepOf } from "./move-introduction.ts";
import { answerDue, followClocks, holdDue, noteAtHome, stepIntroduction, systemSpeaker } from "./step-introduction.ts";
import { codeOf, idForm, tellClaimed, tellIntroduction, tellLost, toldReservation } from "./tell-introduction.ts";

export const introductionStaffed = "org.alight.introduction.staffed.v1";
export const introductionRefused = "org.alight.introduction.refused.v1";
export const placeReserved = "org.alight.place.reserved.v1";
export const placeConfirmed = "org.alight.place.confirmed.v1";
export const placeReleased = "org.alight.place.released.v1";

const maxContactLength = 10_000;

/** What a responder's organization may say: who acts for the responder, how they are reached. */
export const staffing = z.object({
  introduction: idForm,
  people: z.array(z.object({ id: idForm, name: z.string().max(200) })).max(500),
  /** Nobody fills another's database. */
  contact: contactForm.nullable().refine((contact) => JSON.stringify(contact).length <= maxContactLength),
  /** How they look for conflicts of interest; from what is shown when they do not say. */
  conflict: toldWay.optional(),
});

export const placeWord = toldReservation.extend({
  /** By whom, as their organization calls them. */
  name: z.string().max(200).nullable(),
  actor: idForm.nullable(),
});

/** The introduction, locked, when it is one with this organization. */
async function ofSender(scope: ChangeScope, id: string, sender: string): Promise<Introduction | undefined> {
  const introduction = await lockIntroduction(scope.sql, id);
  return introduction?.organization === sender ? introduction : undefined;
}

const staffed = peerNews(introductionStaffed, staffing, async (scope, { people, ...said }, { sender }) => {
  const introduction = await ofSender(scope, said.introduction, sender);
  if (!introduction || !isLive(introduction.state)) return;
  const own = people.filter(({ id }) => partitionOf(id) === sender);
  const { id, startedBy, isConfirmed } = introduction;
  const offerer = own.find((one) => one.id === startedBy);
  if (!isConfirmed && !offerer) return forget(scope, id);
  await replaceStaff(scope.sql, introduction, { people: own, contact: said.contact });
  if (!isConfirmed && offerer) await confirmOffer(scope, introduction, offerer);
  const checked = await followWay(scope, { ...introduction, contact: said.contact }, said.conflict);
  const awaited = await followHours(scope, checked);
  if (isAwaitedOtherwise(introduction, awaited)) await tellIntroduction(scope.sql, awaited);
  scope.record({ action: "introduction.staff", subject: id, details: { people: own.length } });
});

/**
 * Now that their hours are known, their first answer is waited for in them: counted from when they were asked, so that
 * the same word heard again moves nothing.
 */
async function followHours(scope: ChangeScope, introduction: Introduction): Promise<Introduction> {
  if (introduction.state !== "REQUESTED") return introduction;
  const answerBy = await answerTime({ ...scope, now: introduction.startedAt }, introduction);
  await moveAnswer(scope.sql, introduction.id, answerBy);
  await followClocks(scope, { ...introduction, answerBy });
  return { ...introduction, answerBy };
}

/** Whether their list of what waits would name another step, or another moment, than the introduction itself. */
function isAwaitedOtherwise(before: Introduction, after: Introduction): boolean {
  const isOtherStep = nextStepOf(before).step !== nextStepOf(after).step;
  return isOtherStep || before.answerBy?.getTime() !== after.answerBy?.getTime();
}

/** From now on the home sees it, and the showing says that help was offered. */
async function confirmOffer(scope: ChangeScope, introduction: Introduction, offerer: Named): Promise<void> {
  const { em, sql, now } = scope;
  const { id, showing } = introduction;
  await noteAtHome(scope, { ...introduction, isConfirmed: true });
  await nameOfferer(sql, id, offerer);
  const shown = showing === null ? undefined : await lockShowing(em, showing);
  if (shown?.state !== "OPEN") return;
  shown.offer(now);
  await tellShowings(sql, [shown]);
}

type Named = { id: string; name: string };

/** An offer that was not theirs to make dies without a word. */
async function forget(scope: ChangeScope, id: string): Promise<void> {
  await clearDeadline(scope.sql, { kind: answerDue, subject: id });
  await deleteIntroduction(scope.sql, id);
  scope.record({ action: "introduction.forget", subject: id });
}

/** What a responder's organization says of an introduction that it does not take, or not any more. */
const refusal = z.object({ introduction: idForm, reason: codeOf(refusalReasonMeanings).default("NOT_AVAILABLE") });

const refused = peerNews(introductionRefused, refusal, async (scope, said, { sender }) => {
  const introduction = await ofSender(scope, said.introduction, sender);
  if (!introduction || !isLive(introduction.state)) return;
  if (!introduction.isConfirmed) return forget(scope, introduction.id);
  await endUnavailable(scope, introduction, said.reason);
});

type Place = z.output<typeof placeWord>;

function placeNews(type: string, word: PlaceWord): PeerNews {
  return peerNews(type, placeWord, async (scope, said, { sender }) => {
    const introduction = await ofSender(scope, said.introduction, sender);
    await hearPlace(scope, { introduction, sender, said, word });
  });
}

type Hearing = { introduction: Introduction | undefined; sender: string; said: Place; word: PlaceWord };

/** Whatever is said of a place that cannot be honoured is answered, so that no place is lost. */
async function hearPlace(scope: ChangeScope, { introduction, sender, said, word }: Hearing): Promise<void> {
  const told = { introduction: said.introduction, reservation: said.reservation };
  const by = { side: "OTHER" as const, actor: said.actor, name: said.name };
  const verdict = judgePlace(introduction, word, said.reservation);
  if (!introduction || verdict === "REFUSE") {
    if (word !== "RELEASED") await tellLost(scope.sql, sender, told);
    return;
  }
  switch (verdict) {
    case "CLAIM":
      return claim(scope, introduction, { ...told, by });
    case "ACCEPT":
      await stepIntroduction(scope, introduction, { kind: "ACCEPT", by, reservation: said.reservation });
      return;
    case "LAPSE":
      await stepIntroduction(scope, introduction, { kind: "LAPSE", by: systemSpeaker });
      return;
    case "REPEAT":
      if (introduction.state === "RESERVED") return tellClaimed(scope.sql, sender, told);
      return tellIntroduction(scope.sql, introduction);
    case "NOTHING":
      return;
    default:
      return verdict satisfies never;
  }
}

type Claim = { introduction: string; reservation: string; by: Parameters<typeof stepIntroduction>[2]["by"] };

/** How long the responder's side keeps a place for an answer, and how much longer the home holds for a confirmation. */
const leaseMs = 30 * 60 * 1000;
const graceMs = 10 * 60 * 1000;

async function claim(scope: ChangeScope, introduction: Introduction, { by, ...told }: Claim): Promise<void> {
  const { sql, now } = scope;
  const { id, need, issues, organization } = introduction;
  if (!(await claimIssues(sql, id, await leadIssuesOf(sql, issues)))) return tellLost(sql, organization, told);
  await stepIntroduction(scope, introduction, { kind: "RESERVE", by, reservation: told.reservation });
  await followIssues(scope, need);
  await setDeadline(sql, { kind: holdDue, subject: id }, new Date(now.getTime() + leaseMs + graceMs));
  await tellClaimed(sql, organization, told);
}

/** What is heard at the home of what the responder's organization does. */
export const introductionNews: readonly PeerNews[] = [
  staffed,
  refused,
  placeNews(placeReserved, "RESERVED"),
  placeNews(placeConfirmed, "CONFIRMED"),
  placeNews(placeReleased, "RELEASED"),
];
