/** Why a responder does not answer a need that was shown to them; its home is told the code. */
export const declineReasonMeanings = {
  NO_CAPACITY: "No time, or no free place",
  OUT_OF_FIELD: "Not a matter that they take",
  OUT_OF_PLACE: "They may not, or cannot, act in that place",
  NO_SHARED_LANGUAGE: "No language in common, and nobody to interpret",
  DATE_TOO_NEAR: "The date presses more than they could promise",
  NOT_AVAILABLE: "They do not take part, or not at present",
  OTHER: "Another reason",
} as const;
export type DeclineReason = keyof typeof declineReasonMeanings;
