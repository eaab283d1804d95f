export const urgencyMeanings = {
  EMERGENCY: "Today or tomorrow",
  SOON: "Within weeks",
  CAN_WAIT: "No date presses",
} as const;
export type Urgency = keyof typeof urgencyMeanings;

export const needStatusMeanings = {
  DRAFT: "Begun, or brought in from a file, and not posted yet: its own organization alone sees it",
  OPEN: "Help is looked for",
  MATCHED: "Every issue is held by somebody",
  CLOSED: "Finished, each issue with its outcome",
  WITHDRAWN: "Taken back; nobody looks any more",
} as const;
export type NeedStatus = keyof typeof needStatusMeanings;

/** Whether somebody still works on a need, and help may be looked for. */
export function isActive(status: NeedStatus): boolean {
  return status === "OPEN" || status === "MATCHED";
}

export const issueStatusMeanings = {
  OPEN: "Nobody holds it yet",
  HELD: "A responder holds it",
  DONE: "Something was achieved",
  UNMET: "Nobody took it so far; or, once the need is closed, nothing was achieved",
} as const;
export type IssueStatus = keyof typeof issueStatusMeanings;

/** Whether somebody is still looked for: also when nobody took it so far, as long as the need has not ended. */
export function isSought({ status, outcome }: { status: IssueStatus; outcome: IssueOutcome | null }): boolean {
  return status === "OPEN" || (status === "UNMET" && outcome === null);
}

export const dueKindMeanings = {
  HEARING: "A hearing takes place",
  FILING_LIMIT: "The last day to file something",
  AGE_LIMIT: "Somebody reaches an age that matters",
  OTHER: "Another date that matters",
  UNKNOWN: "A date whose meaning is not known yet",
} as const;
export type DueKind = keyof typeof dueKindMeanings;

export const issueOutcomeMeanings = {
  RESOLVED: "What was wanted was reached",
  PARTLY_RESOLVED: "Part of what was wanted was reached",
  ADVICE_GIVEN: "Advice or an opinion was given",
  NOT_RESOLVED: "It was tried and not reached",
  NOBODY_FOUND: "Nobody could be found",
  NO_LONGER_WANTED: "The survivor does not want it any more, or does not need it",
} as const;
export type IssueOutcome = keyof typeof issueOutcomeMeanings;

/** How an issue ends with each outcome. */
export const statusOfOutcome: Readonly<Record<IssueOutcome, IssueStatus>> = {
  RESOLVED: "DONE",
  PARTLY_RESOLVED: "DONE",
  ADVICE_GIVEN: "DONE",
  NOT_RESOLVED: "UNMET",
  NOBODY_FOUND: "UNMET",
  NO_LONGER_WANTED: "UNMET",
};
