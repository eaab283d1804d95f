/** Why a responder does not answer a need that was shown to them; its home is told the code. */
export const declineReasonMeanings = {
  NO_CAPACITY: "No time, or no free place",
  OUT_OF_FIELD: "Not a matter that they take",
  OUT_OF_PLACE: "They may not, or cannot, act in that place",
  NO_SHARED_LANGUAGE: "No language in common, and nobody to interpret",
  DATE_TOO_NEAR: "The date presses more than they could promise",
  NOT_AVAILABLE: "They do not take part, or not at present",
  OTHER: "Another reason",
  ENOUGH_SHOWN: "As much as they can look at from this organization waits for them; said by their organization alone",
  TOO_MUCH_SHOWN: "Their organization takes no more from this one within the hour; said by their organization alone",
} as const;
export type DeclineReason = keyof typeof declineReasonMeanings;

/** Said when nobody of the responder's organization was shown anything. */
export const unseenReasons: ReadonlySet<DeclineReason> = new Set(["ENOUGH_SHOWN", "TOO_MUCH_SHOWN"]);
