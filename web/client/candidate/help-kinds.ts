/** Kinds of help, from the least to the most. */
export const helpKinds = [
  "ADVICE_TO_COLLEAGUE",
  "BRIEF_SERVICE",
  "EXPERT_OPINION",
  "CO_COUNSEL",
  "REPRESENTATION",
] as const;

/** Whether somebody has to meet the survivor for it. */
export function isMeeting(help: (typeof helpKinds)[number]): boolean {
  return help !== "ADVICE_TO_COLLEAGUE" && help !== "EXPERT_OPINION";
}
