/** What somebody is asked for, or offers. */
export const helpKindMeanings = {
  ADVICE_TO_COLLEAGUE: "An hour of advice to another professional; moves no identity at all",
  BRIEF_SERVICE: "One bounded piece of work: a letter, a form, a review",
  EXPERT_OPINION: "A written opinion of an expert; needs no admission",
  CO_COUNSEL: "Working on the case beside another lawyer",
  REPRESENTATION: "Taking the legal matter on, as the lead",
} as const;
export type HelpKind = keyof typeof helpKindMeanings;
