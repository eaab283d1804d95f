import type { HelpKind } from "../codes/help-kind.ts";

export const introductionStateMeanings = {
  REQUESTED: "The need's organization has asked; the responder's side answers",
  OFFERED: "The responder's side has offered; the need's organization answers",
  CONFLICT_CHECK: "Both are willing; the responder's side looks for a conflict of interest",
  CLEARED: "No conflict was found; the responder's side can take it on",
  RESERVED: "A place is reserved, and the issues are held for it; it is being confirmed",
  ACCEPTED: "They work together",
  CLOSED: "It came to its end, with an outcome",
  DECLINED: "One side said no, with a reason",
  CONFLICT_OF_INTEREST: "There is a conflict of interest",
  WITHDRAWN: "The need's organization took it back",
  EXPIRED: "Nobody answered in time",
  ENDED: "It was ended after it had been accepted; the issues are open again",
} as const;
export type IntroductionState = keyof typeof introductionStateMeanings;

/** States in which something is still to come. */
export const liveStates = ["REQUESTED", "OFFERED", "CONFLICT_CHECK", "CLEARED", "RESERVED", "ACCEPTED"] as const;

const live: ReadonlySet<string> = new Set(liveStates);

export function isLive(state: IntroductionState): boolean {
  return live.has(state);
}

export const sideMeanings = {
  HOME: "The organization that holds the need",
  OTHER: "The responder's organization",
  SYSTEM: "Nobody: time passed, or the two organizations' systems settled it",
} as const;
export type Side = keyof typeof sideMeanings;

export const spokenSideMeanings = {
  HOME: "For the organization that holds the need",
  OTHER: "For the responder who is asked",
} as const;

/** What can happen to an introduction; each is a line of its timeline. */
export const stepKindMeanings = {
  REQUEST: "Help was requested",
  OFFER: "Help was offered",
  WILLING: "The responder's side is willing",
  AGREE: "The offer was agreed to",
  DECLINE: "The responder's side said no",
  TURN_DOWN: "The offer was turned down",
  REFUSE: "The responder's organization cannot pass it on",
  FIND_CLEAR: "No conflict of interest, as far as can be seen",
  FIND_CONFLICT: "There is a conflict of interest",
  CANNOT_SAY: "Whether there is a conflict cannot be told from what is shown",
  RESERVE: "A place was reserved, and the issues are held for it",
  LAPSE: "The reservation ran out or could not be kept; nothing is held by it",
  ACCEPT: "The place is taken, and they work together",
  END: "It was ended after it had been accepted",
  CLOSE: "It was closed, with its outcome",
  WITHDRAW: "It was taken back",
  EXPIRE: "Nobody answered in time",
  ASK: "A question was asked",
  ANSWER: "A question was answered",
  END_ACCESS: "What could be opened of the case file cannot be opened any more",
  SEAL_NAMES: "Names were sealed for the checkers",
  TAKE_NAMES: "A checker took the sealed names",
  ASK_BLINDLY: "The responder's organization was asked blindly",
  ANSWER_BLINDLY: "It has answered blindly",
  COMPARE_NAMES: "The names were compared, with this outcome for all of them together",
  LAPSE_COMPARISON: "The blind comparison did not come about; somebody looks instead",
  FORGET_NAMES: "The permission is over: what was sealed or asked was deleted",
  UNAVAILABLE: "The responder or their organization is not there any more; it goes on until one side ends it",
  NOTE: "A sealed note was written; what it says is not here",
} as const;
export type StepKind = keyof typeof stepKindMeanings;

export const declineReasonMeanings = {
  NO_CAPACITY: "No time or no place at present",
  NOT_MY_FIELD: "Not their field",
  NOT_ADMITTED_THERE: "They may not practise there",
  NO_SHARED_LANGUAGE: "No language is shared",
  TOO_LATE: "The date cannot be kept",
  COSTS: "The costs cannot be borne",
  TOO_FAR: "Too far away",
  SAFETY: "It would not be safe",
  SOMEBODY_ELSE: "Somebody else was found",
  SURVIVOR_DECIDED: "The survivor wishes otherwise",
  OTHER_REASON: "For another reason",
} as const;
export type DeclineReason = keyof typeof declineReasonMeanings;

export const endReasonMeanings = {
  CONFLICT_FOUND: "A conflict of interest was found later",
  NO_CONTACT: "The survivor could not be reached any more",
  SURVIVOR_ENDED: "The survivor ended it",
  NO_LONGER_ABLE: "The lawyer cannot go on",
  NOT_MY_FIELD: "It turned out to be another field",
  OTHER_REASON: "For another reason",
} as const;
export type EndReason = keyof typeof endReasonMeanings;

export const introductionOutcomeMeanings = {
  REPRESENTED: "The survivor was represented",
  ADVISED: "Advice or an opinion was given",
  BRIEF_SERVICE: "A brief service was done",
  REFERRED: "They were referred to somebody else; the issues are open again",
  NOT_TAKEN: "Nothing came of it, and why is told; the issues are open again",
} as const;
export type IntroductionOutcome = keyof typeof introductionOutcomeMeanings;

export const notTakenReasonMeanings = {
  SURVIVOR_DECIDED: "The survivor wishes otherwise",
  NO_CONTACT: "No contact came about",
  NO_LEGAL_WAY: "There is no legal way",
  TOO_LATE: "A date had passed",
  COSTS: "The costs cannot be borne",
  OTHER_REASON: "For another reason",
} as const;
export type NotTakenReason = keyof typeof notTakenReasonMeanings;

/** Why a responder's organization does not take an introduction in, or not any more. */
export const refusalReasonMeanings = {
  NOT_AVAILABLE: "Their organization does not have them at present",
  TOO_MANY_ASKED: "So much is asked of them by the same organization that no more is taken in for a day",
  ORGANIZATION_STOPPED: "One of the two organizations does not take part at present",
} as const;
export type RefusalReason = keyof typeof refusalReasonMeanings;

/** What the system itself gives as a reason. */
const systemReasonMeanings = {
  ...refusalReasonMeanings,
  NEED_ENDED: "The need was withdrawn or closed",
} as const;

/** Why an introduction came to its end, whoever ended it. */
export const introductionReasonMeanings = {
  ...declineReasonMeanings,
  ...endReasonMeanings,
  ...notTakenReasonMeanings,
  ...systemReasonMeanings,
};
export type IntroductionReason = keyof typeof introductionReasonMeanings;

export const conflictOutcomeMeanings = {
  CLEAR: "No conflict as far as we can see from what is shown",
  CONFLICT: "There is a conflict; for the whole, without a word about whom",
  CANNOT_SAY: "It cannot be told from what is shown",
} as const;
export type ConflictOutcome = keyof typeof conflictOutcomeMeanings;

export const questionCodeMeanings = {
  INTERPRETER_NEEDED: "Is an interpreter needed?",
  SAFE_TO_WRITE: "Is it safe to write to the survivor?",
  SAFE_TO_CALL: "Is it safe to call the survivor?",
  HEARING_DATE_KNOWN: "Is the date of a hearing known?",
  CHILDREN_INVOLVED: "Are children involved?",
  DOCUMENTS_AT_HAND: "Are documents at hand?",
  EARLIER_LAWYER: "Was somebody else in charge of it before?",
  FUNDING_KNOWN: "Is it known who pays?",
  FREE_OF_CHARGE: "Would the help be free of charge?",
  MEETING_IN_PERSON: "Would they have to meet in person?",
} as const;
export type QuestionCode = keyof typeof questionCodeMeanings;

export const questionAnswerMeanings = { YES: "Yes", NO: "No", UNKNOWN: "It is not known" } as const;
export type QuestionAnswer = keyof typeof questionAnswerMeanings;

/** Issues of these kinds of help have one lead: they are held. Advice, opinions and co-counsel stand beside one. */
export const leadHelp: readonly HelpKind[] = ["REPRESENTATION", "BRIEF_SERVICE"];

/** Advice to a colleague is the short way: nobody is told who the survivor is. */
export function isShortWay(kinds: readonly HelpKind[]): boolean {
  return kinds.every((help) => help === "ADVICE_TO_COLLEAGUE");
}
