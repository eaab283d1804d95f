export const stepMeanings = {
  FIRST_WAVE:
    "Whoever looks after it chooses whom to ask; the first responders are asked by itself, unless somebody is asked about every issue by then",
  ALL_ASKED:
    "Somebody is asked about every issue that nobody has taken: nobody else is asked before one of them says no",
  NEXT_WAVE: "The next responders are asked too",
  WIDER: "Responders of the whole country are asked, and those who work at a distance",
  COORDINATORS: "The coordinators are told that nobody has answered",
  UNMET: "What nobody took is recorded as unmet; help can still be requested by hand",
  REQUEST_BY_HAND: "Nobody is asked by itself: request help of a candidate, or revise the need",
} as const;
export type Step = keyof typeof stepMeanings;

/** What happens by itself, at a time. */
export type ClockStep = Exclude<Step, "REQUEST_BY_HAND" | "ALL_ASKED">;

export const stepAudienceMeanings = {
  RESPONDERS: "Responders' organizations",
  COORDINATORS: "Coordinators of the need's organization",
  HOLDER: "Whoever looks after the need",
} as const;
export type StepAudience = keyof typeof stepAudienceMeanings;

/** Who is told when it happens. */
export const toldAtStep: Readonly<Record<Step, readonly StepAudience[]>> = {
  FIRST_WAVE: ["RESPONDERS"],
  ALL_ASKED: [],
  NEXT_WAVE: ["RESPONDERS"],
  WIDER: ["RESPONDERS"],
  COORDINATORS: ["COORDINATORS"],
  UNMET: ["HOLDER"],
  REQUEST_BY_HAND: [],
};

/** How wide matching is asked: in the places of the issues, or in their whole countries. */
export const reaches = ["PLACE", "COUNTRY"] as const;
export type Reach = (typeof reaches)[number];
