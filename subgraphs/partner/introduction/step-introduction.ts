import type { Sql } from "#shared/database/sql.ts";
import type { EntryKind } from "../audit/entry-kind.ts";
import { endAccessOf } from "../case-file/end-access.ts";
import type { ChangeScope } from "../command/run-change.ts";
import type { CheckStanding } from "../conflict-check/check-standing.ts";
import { forgetCheck } from "../conflict-check/forget-check.ts";
import { clearDeadline, setDeadline } from "../deadline/deadline.store.ts";
import { needHolder } from "../need/need-holder.store.ts";
import { noteTogether } from "../notice/note-once.ts";
import { stopAwaiting } from "../showing/ask-instead.ts";
import { markSearch } from "../showing/need-search.store.ts";
import { lockShowing } from "../showing/showing.store.ts";
import { tellShowings } from "../showing/tell-showings.ts";
import { answerTime } from "./answer-time.ts";
import { followIssues } from "./follow-issues.ts";
import { finishAdvice, isSought, releaseIssues } from "./held-issue.store.ts";
import {
  type IntroductionOutcome,
  type IntroductionReason,
  type IntroductionState,
  isLive,
  type Side,
} from "./introduction.codes.ts";
import type { Introduction } from "./introduction.store.ts";
import { appendStep, dropPeople, updateIntroduction } from "./introduction-write.store.ts";
import { type MovingKind, moveIntroduction } from "./move-introduction.ts";
import { tellIntroduction } from "./tell-introduction.ts";

/** Whose word it is. */
export type Speaker = { side: Side; actor: string | null; name: string | null };

export const systemSpeaker: Speaker = { side: "SYSTEM", actor: null, name: null };

export type Step = {
  kind: MovingKind;
  by: Speaker;
  reason?: IntroductionReason | undefined;
  outcome?: IntroductionOutcome | undefined;
  /** Under which reservation it stands from now on. */
  reservation?: string;
};

/** Deadlines of an introduction. */
export const answerDue = "introduction.answer";
export const holdDue = "introduction.hold";

/**
 * Takes one step with an introduction that is locked: its state, timeline, clocks and held issues follow, and the
 * other organization is told. @returns the introduction as it is then; undefined when the step may not be taken
 */
export async function stepIntroduction(
  scope: ChangeScope,
  introduction: Introduction,
  { kind, by, reason = undefined, outcome = undefined, reservation }: Step,
): Promise<Introduction | undefined> {
  const { sql, now } = scope;
  const state = moveIntroduction(introduction, kind, by.side);
  if (state === undefined) return undefined;
  const isHeld = state === "RESERVED" || state === "ACCEPTED";
  const conflict = await followCheck(sql, introduction, state);
  const after: Introduction = {
    ...introduction,
    state,
    conflict,
    answerBy: await answerTime(scope, { ...introduction, state, conflict }),
    reservation: reservation ?? (isHeld ? introduction.reservation : null),
    outcome: outcome ?? null,
    reason: reason ?? null,
  };
  await updateIntroduction(sql, introduction.id, { ...after, changedAt: now });
  const code = outcome ?? reason ?? null;
  await appendStep(sql, introduction.id, { kind, ...by, code, at: now });
  await followClocks(scope, after);
  if (!isHeld) await giveBack(scope, after);
  if (!isLive(state)) await dropPeople(sql, introduction.id);
  if (!isLive(state)) await endAccessOf(scope, after);
  if (!isLive(state)) await lookOn(scope, after);
  if (by.side !== "HOME") await noteAtHome(scope, after);
  await tellIntroduction(sql, after, by.side === "OTHER" ? by.actor : null);
  const details = { state, by: by.side, ...(code === null ? {} : { code }) };
  scope.record({ action: entryOf[kind], subject: introduction.id, details });
  return after;
}

/** A look for a conflict that is over, or begins anew, leaves nothing of what was sealed or asked for it. */
async function followCheck(sql: Sql, introduction: Introduction, state: IntroductionState): Promise<CheckStanding> {
  if (introduction.state !== "CONFLICT_CHECK") return introduction.conflict;
  return forgetCheck(sql, introduction, state === "CONFLICT_CHECK" ? "CANNOT_SAY" : "OVER");
}

/** Its deadlines are those of the state that it is in. */
export async function followClocks({ sql }: ChangeScope, { id, state, answerBy }: Introduction): Promise<void> {
  if (answerBy) await setDeadline(sql, { kind: answerDue, subject: id }, answerBy);
  else await clearDeadline(sql, { kind: answerDue, subject: id });
  if (state !== "RESERVED") await clearDeadline(sql, { kind: holdDue, subject: id });
}

/** Whoever looks after the need is told of what others did. */
export async function noteAtHome(scope: ChangeScope, { id, need, isConfirmed }: Introduction): Promise<void> {
  const holder = isConfirmed ? await needHolder(scope.sql, need) : undefined;
  if (holder) await noteTogether(scope, { ...holder, subject: id, kind: "INTRODUCTION_CHANGED" });
}

/** Whoever said no, or nothing, is not waited for: the next are asked, and what was shown to them goes. */
async function lookOn(scope: ChangeScope, { need, responder, state, outcome, showing }: Introduction): Promise<void> {
  const { em, sql, now } = scope;
  await stopAwaiting(scope, need, responder);
  const shown = showing === null ? undefined : await lockShowing(em, showing);
  if (shown?.isLive() && state !== "CLOSED") {
    shown.go(state === "EXPIRED" ? "EXPIRED" : "WITHDRAWN", now);
    await tellShowings(sql, [shown]);
  }
  const isOpenAgain = nothingCame.has(state) || (state === "CLOSED" && !achieved.has(outcome));
  if (isOpenAgain && (await isSought(sql, need))) await markSearch(sql, { need, now, isFromStart: false });
}

const nothingCame: ReadonlySet<string> = new Set(["DECLINED", "CONFLICT_OF_INTEREST", "EXPIRED", "ENDED"]);

const achieved: ReadonlySet<string | null> = new Set(["REPRESENTED", "ADVISED", "BRIEF_SERVICE"]);

/** What was held is open again, or done; the need is looked for again when something is open. */
async function giveBack(scope: ChangeScope, { id, need, issues, outcome }: Introduction): Promise<void> {
  const { sql } = scope;
  const isDone = achieved.has(outcome);
  const released = await releaseIssues(sql, id, isDone ? "DONE" : "OPEN");
  if (isDone) await finishAdvice(sql, issues);
  if (released.length > 0 || isDone) await followIssues(scope, need);
}

const entryOf: Readonly<Record<MovingKind, EntryKind>> = {
  WILLING: "introduction.answer",
  AGREE: "introduction.answer",
  TURN_DOWN: "introduction.answer",
  DECLINE: "introduction.answer",
  REFUSE: "introduction.answer",
  FIND_CLEAR: "introduction.check-conflict",
  FIND_CONFLICT: "introduction.check-conflict",
  CANNOT_SAY: "introduction.check-conflict",
  RESERVE: "introduction.reserve",
  LAPSE: "introduction.lapse",
  ACCEPT: "introduction.accept",
  END: "introduction.end",
  CLOSE: "introduction.close",
  WITHDRAW: "introduction.withdraw",
  EXPIRE: "introduction.expire",
};
