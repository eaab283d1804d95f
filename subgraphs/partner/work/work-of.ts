import { asShown } from "../conflict-check/check-standing.ts";
import { type NextStep, nextStepOf } from "../introduction/move-introduction.ts";
import type { AwaitingResponder } from "./awaiting-responders.store.ts";
import type { HeldInboxItem } from "./held-inbox.store.ts";
import type { HeldIntroduction } from "./held-introductions.store.ts";
import type { HeldNeed } from "./held-needs.store.ts";
import { type WorkSide, type WorkStep, workStepMeanings } from "./work.codes.ts";
import type { WorkItem } from "./work-item.ts";

/** What waits of an introduction of a need that somebody looks after: its next step, and open questions. */
export function workOfIntroduction(held: HeldIntroduction): WorkItem[] {
  const { step, side } = nextStepOf({ state: held.state, conflict: held.conflict ?? asShown });
  const about = {
    kind: "INTRODUCTION",
    subject: held.id,
    ...pick(held),
    dueOn: null,
    responder: null,
    organization: held.organization,
  } as const;
  const turn = side === "HOME" ? "ME" : "OTHERS";
  const next = isWork(step) ? [{ ...about, step, side: turn, since: held.since, until: held.answerBy } as const] : [];
  return [
    ...next,
    ...questionOf({ side: "ME", since: held.askedUs }, about),
    ...questionOf({ side: "OTHERS", since: held.askedThem }, about),
  ];
}

type Asked = { side: WorkSide; since: string | null };
type About = Pick<
  WorkItem,
  "kind" | "subject" | "urgency" | "dueOn" | "issues" | "reference" | "responder" | "organization"
>;

function questionOf({ side, since }: Asked, about: About): WorkItem[] {
  return since === null ? [] : [{ ...about, step: "ANSWER_QUESTION", side, since, until: null }];
}

/** The same of one that is held elsewhere. Names are looked at by whom they were sealed for. */
export function workOfInboxItem(held: HeldInboxItem): WorkItem[] {
  const told = held.nextStep && held.nextSide ? { step: held.nextStep, side: held.nextSide } : nextStepOf(held);
  if (!isWork(told.step)) return [];
  const { urgency, responder, home: organization, updatedAt: since, answerBy: until } = held;
  const about = {
    step: told.step,
    urgency,
    dueOn: null,
    issues: [],
    responder,
    organization,
    reference: null,
    since,
    until,
  };
  const check = { ...about, kind: "NAME_CHECK", subject: held.introduction, side: "ME" } as const;
  if (held.isChecker) return [check];
  return [{ ...about, kind: "INBOX_ITEM", subject: held.id, side: isKeepers(told) ? "ME" : "OTHERS" }];
}

/** Checkers are named by coordinators, and look at names themselves. */
function isKeepers({ step, side }: NextStep): boolean {
  return side === "OTHER" && step !== "CHECK_NAMES" && step !== "NAME_CHECKER";
}

/** What waits of a need itself, besides what its introductions wait for. */
export function workOfNeed(held: HeldNeed): WorkItem[] {
  const about = { subject: held.id, ...pick(held), dueOn: held.dueOn, responder: null, organization: null } as const;
  const seal = {
    ...about,
    kind: "CASE_FILE",
    step: "SEAL_ANEW",
    side: "ME",
    since: held.sealSince,
    until: null,
  } as const;
  const next = needTurn(held);
  const need = { ...about, kind: "NEED", since: held.changedAt } as const;
  return [...(next ? [{ ...need, ...next }] : []), ...(held.mustSeal ? [seal] : [])];
}

type Turn = Pick<WorkItem, "step" | "side" | "until">;

function needTurn({ status, unmet, live, search }: HeldNeed): Turn | undefined {
  if (status === "DRAFT") return { step: "FINISH_DRAFT", side: "ME", until: null };
  if (status !== "OPEN") return undefined;
  if (unmet > 0) return { step: "LOOK_FURTHER", side: "ME", until: null };
  if (live > 0) return undefined;
  if (search?.isHeld) return { step: "CHOOSE_WHOM_TO_ASK", side: "ME", until: search.nextAt };
  if (!search || search.isTold) return { step: "LOOK_FURTHER", side: "ME", until: null };
  return { step: "AWAIT_ANSWERS", side: "OTHERS", until: search.nextAt };
}

/** Nobody outside can find them before: as soon as may be, and no emergency. */
export function workOfResponder({ id, name, since }: AwaitingResponder): WorkItem {
  const about = { kind: "RESPONDER", step: "APPROVE_RESPONDER", subject: id, responder: name } as const;
  const nothing = { until: null, dueOn: null, issues: [], reference: null, organization: null };
  return { ...about, ...nothing, side: "ME", since, urgency: "SOON" };
}

function pick({ urgency, issues, reference }: Pick<WorkItem, "urgency" | "issues"> & { reference: string }) {
  return { urgency, issues, reference };
}

/** What has ended, and what goes its way, waits for nobody. */
function isWork(step: NextStep["step"]): step is WorkStep & NextStep["step"] {
  return Object.hasOwn(workStepMeanings, step);
}
