/**
 * Why somebody is worried about a professional or about those who stand behind them. A closed list: no field takes
 * text, so that no story of a survivor is told here.
 */
export const concernReasonMeanings = {
  SAFETY_RISK: "Puts a survivor or somebody close to them in danger",
  EXPLOITATION: "Exploits, harasses or threatens people, or works with those who do",
  CONFIDENTIALITY_BROKEN: "Told others what was confidential, or lets others read it",
  NOT_AUTHORIZED: "Is not who they say they are, or may not do what they offer",
  MONEY_DEMANDED: "Asks for money or favours that were not agreed",
  CONFLICT_HIDDEN: "Hid a conflict of interest",
  CONCERN_IGNORED: "A concern was reported before, and nothing was done about it",
  NOT_RESPONSIVE: "Does not answer, or does not do what was agreed",
  POOR_WORK: "Works carelessly or without the necessary knowledge",
  ENTRY_WRONG: "What is said of them in the network is wrong",
} as const;

export type ConcernReason = keyof typeof concernReasonMeanings;

const known: ReadonlySet<string> = new Set(Object.keys(concernReasonMeanings));

export function isConcernReason(text: unknown): text is ConcernReason {
  return typeof text === "string" && known.has(text);
}

const serious: ReadonlySet<ConcernReason> = new Set([
  "SAFETY_RISK",
  "EXPLOITATION",
  "CONFIDENTIALITY_BROKEN",
  "NOT_AUTHORIZED",
  "MONEY_DEMANDED",
  "CONFLICT_HIDDEN",
]);

/** Whether it cannot wait for somebody to look into it. */
export function isSerious(reason: ConcernReason): boolean {
  return serious.has(reason);
}

export const concernStateMeanings = {
  OPEN: "Somebody has to look into it",
  CLOSED: "Somebody looked into it and said what came of it",
} as const;
export type ConcernState = keyof typeof concernStateMeanings;

export const concernOutcomeMeanings = {
  NOT_CONFIRMED: "Nothing was found that bears it out",
  MENDED: "It was so, and was put right",
  UPHELD: "It is so, and they take part no more",
} as const;
export type ConcernOutcome = keyof typeof concernOutcomeMeanings;

const outcomes: ReadonlySet<string> = new Set(Object.keys(concernOutcomeMeanings));

export function isConcernOutcome(text: unknown): text is ConcernOutcome {
  return typeof text === "string" && outcomes.has(text);
}
