/** Kinds of help, from the least to the most. */
export const helpKinds = [
  "ADVICE_TO_COLLEAGUE",
  "BRIEF_SERVICE",
  "EXPERT_OPINION",
  "CO_COUNSEL",
  "REPRESENTATION",
] as const;
