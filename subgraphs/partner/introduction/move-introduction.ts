import { asShown, type CheckStanding, nextCheckStep } from "../conflict-check/check-standing.ts";
import { checkStepMeanings } from "../conflict-check/conflict-check.codes.ts";
import type { IntroductionState, Side, StepKind } from "./introduction.codes.ts";

/** What leads from which states to which, and by whose word. `short`: where advice to a colleague goes instead. */
type Move = {
  by: readonly Side[];
  from: readonly IntroductionState[];
  to: IntroductionState;
  short?: { from?: readonly IntroductionState[]; to?: IntroductionState };
};

const beforeAccepted = ["REQUESTED", "OFFERED", "CONFLICT_CHECK", "CLEARED", "RESERVED"] as const;

/** The state machine of an introduction, whole. Steps that are not here change no state. */
export const moves = {
  WILLING: { by: ["OTHER"], from: ["REQUESTED"], to: "CONFLICT_CHECK", short: { to: "CLEARED" } },
  AGREE: { by: ["HOME"], from: ["OFFERED"], to: "CONFLICT_CHECK", short: { to: "CLEARED" } },
  TURN_DOWN: { by: ["HOME"], from: ["OFFERED"], to: "DECLINED" },
  DECLINE: { by: ["OTHER"], from: ["REQUESTED", "OFFERED", "CONFLICT_CHECK", "CLEARED"], to: "DECLINED" },
  REFUSE: { by: ["SYSTEM"], from: beforeAccepted, to: "DECLINED" },
  FIND_CLEAR: { by: ["OTHER"], from: ["CONFLICT_CHECK"], to: "CLEARED" },
  FIND_CONFLICT: { by: ["OTHER"], from: ["CONFLICT_CHECK"], to: "CONFLICT_OF_INTEREST" },
  CANNOT_SAY: { by: ["OTHER"], from: ["CONFLICT_CHECK"], to: "CONFLICT_CHECK" },
  RESERVE: { by: ["OTHER"], from: ["CLEARED"], to: "RESERVED", short: { from: [] } },
  LAPSE: { by: ["SYSTEM"], from: ["RESERVED"], to: "CLEARED", short: { from: [] } },
  ACCEPT: { by: ["OTHER"], from: ["RESERVED"], to: "ACCEPTED", short: { from: ["CLEARED"] } },
  END: { by: ["OTHER", "HOME"], from: ["ACCEPTED"], to: "ENDED" },
  CLOSE: { by: ["HOME"], from: ["ACCEPTED"], to: "CLOSED" },
  WITHDRAW: { by: ["HOME"], from: beforeAccepted, to: "WITHDRAWN" },
  EXPIRE: { by: ["SYSTEM"], from: ["REQUESTED", "OFFERED", "CONFLICT_CHECK", "CLEARED"], to: "EXPIRED" },
} as const satisfies Partial<Record<StepKind, Move>>;

export type MovingKind = keyof typeof moves;

export type Standing = { state: IntroductionState; isShort: boolean };

/** Where a step leads by the word of this side; undefined where it may not be taken. */
export function moveIntroduction(at: Standing, kind: MovingKind, by: Side): IntroductionState | undefined {
  const move: Move = moves[kind];
  const from = (at.isShort ? move.short?.from : undefined) ?? move.from;
  if (!move.by.includes(by) || !from.includes(at.state)) return undefined;
  return (at.isShort ? move.short?.to : undefined) ?? move.to;
}

export const nextStepMeanings = {
  ANSWER_REQUEST: "The responder's side says whether it is willing",
  ANSWER_OFFER: "The need's organization agrees or turns it down",
  ...checkStepMeanings,
  TAKE_ON: "The responder's side takes it on",
  WAIT: "Nothing: the place is being confirmed",
  WORK_TOGETHER: "They work together; the need's organization closes it with its outcome",
  ASK_SOMEBODY_ELSE: "The need's organization can ask somebody else",
  NOTHING: "Nothing more",
} as const;

export type NextStep = {
  step: keyof typeof nextStepMeanings;
  /** Whose it is to do. */
  side: Side;
};

const nextSteps: Readonly<Record<Exclude<IntroductionState, "CONFLICT_CHECK">, NextStep>> = {
  REQUESTED: { step: "ANSWER_REQUEST", side: "OTHER" },
  OFFERED: { step: "ANSWER_OFFER", side: "HOME" },
  CLEARED: { step: "TAKE_ON", side: "OTHER" },
  RESERVED: { step: "WAIT", side: "SYSTEM" },
  ACCEPTED: { step: "WORK_TOGETHER", side: "HOME" },
  CLOSED: { step: "NOTHING", side: "SYSTEM" },
  WITHDRAWN: { step: "NOTHING", side: "SYSTEM" },
  DECLINED: { step: "ASK_SOMEBODY_ELSE", side: "HOME" },
  CONFLICT_OF_INTEREST: { step: "ASK_SOMEBODY_ELSE", side: "HOME" },
  EXPIRED: { step: "ASK_SOMEBODY_ELSE", side: "HOME" },
  ENDED: { step: "ASK_SOMEBODY_ELSE", side: "HOME" },
};

/** What comes next, and who is to do it. */
export function nextStepOf({
  state,
  conflict = asShown,
}: {
  state: IntroductionState;
  conflict?: CheckStanding;
}): NextStep {
  return state === "CONFLICT_CHECK" ? nextCheckStep(conflict) : nextSteps[state];
}
