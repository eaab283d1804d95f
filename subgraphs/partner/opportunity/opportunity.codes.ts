import type { HelpKind } from "../codes/help-kind.ts";

export const opportunityStateMeanings = {
  OPEN: "It waits for an answer",
  OFFERED: "Help was offered",
  DECLINED: "It was declined",
  TAKEN: "Somebody helps by now",
  WITHDRAWN: "Its organization took it back",
  EXPIRED: "Its time is over",
} as const;
export type OpportunityState = keyof typeof opportunityStateMeanings;

/** States in which it is listed: something can still be done. */
export const liveStates = ["OPEN", "OFFERED"] as const;

export const goneReasonMeanings = {
  TAKEN: "Somebody else helps by now",
  WITHDRAWN: "Help is not looked for any more",
  CLOSED: "The matter has ended",
  CHANGED: "What is needed has changed, and does not fit any more",
  EXPIRED: "Nobody answered in time",
  ASKED: "Its organization has asked the responder by name: the request is in the inbox",
} as const;
export type GoneReason = keyof typeof goneReasonMeanings;

/** Where something stands that has gone for a reason. */
export const stateOfGone = {
  TAKEN: "TAKEN",
  WITHDRAWN: "WITHDRAWN",
  CLOSED: "WITHDRAWN",
  CHANGED: "WITHDRAWN",
  EXPIRED: "EXPIRED",
  ASKED: "WITHDRAWN",
} as const satisfies Record<GoneReason, OpportunityState>;

/** One issue as it is shown: codes, and of its date the month alone. */
export type ShownIssue = {
  issue: string;
  jurisdiction: string;
  help: HelpKind;
  /** `YYYY-MM` */
  dueMonth: string | null;
};
