/** How an organization looks for conflicts of interest. Its own choice, told to homes with who acts for a responder. */
export const conflictWayMeanings = {
  AS_SHOWN: "From what is shown alone: nobody is told a name",
  SEALED_NAMES: "Names are sealed for named checkers, who look themselves",
  BLIND: "Names are compared blindly with the organization's own list, and a person has the last word",
} as const;
export type ConflictWay = keyof typeof conflictWayMeanings;

export const blindStateMeanings = {
  ASKED: "The responder's organization is computing its answer; it takes some minutes",
  ANSWERED: "The answer is there, and the page of whoever asked can compare",
  NONE_FOUND: "No name stands in the list",
  ASK_A_HUMAN: "Somebody has to look: a name may stand in the list, or it could not be compared",
  NOT_PROVEN: "The answer was not what had been promised; somebody has to look",
  LAPSED: "No answer came, or it was not given; somebody has to look",
} as const;
export type BlindState = keyof typeof blindStateMeanings;

/** What the home's page says after comparing: for all names together, never about whom. */
export const blindOutcomeMeanings = {
  NONE_FOUND: blindStateMeanings.NONE_FOUND,
  ASK_A_HUMAN: blindStateMeanings.ASK_A_HUMAN,
  NOT_PROVEN: blindStateMeanings.NOT_PROVEN,
} as const;
export type BlindOutcome = keyof typeof blindOutcomeMeanings;

/** Why a responder's organization does not answer blindly. */
export const blindRefusalMeanings = {
  NOT_OFFERED: "It does not compare blindly, or has no list",
  QUOTA: "Your organization has asked as often as it may in a month",
  ASKED_BEFORE: "It was asked for this introduction before",
  UNREADABLE: "What was asked could not be computed with",
} as const;
export type BlindRefusal = keyof typeof blindRefusalMeanings;

export const checkStepMeanings = {
  CHECK_CONFLICT: "The responder's side looks for a conflict of interest",
  NAME_CHECKER: "The responder's organization names somebody who looks",
  SEAL_NAMES: "The need's organization seals the names for the checkers, once the survivor allows it",
  CHECK_NAMES: "A checker takes the sealed names and looks",
  ASK_BLINDLY: "The need's organization asks blindly, once the survivor allows it",
  WAIT_FOR_COMPARISON: "Nothing: the responder's organization is computing its answer",
  COMPARE_NAMES: "The need's organization compares",
  CONFIRM_CLEAR: "Nothing was found; somebody of the responder's side has the last word",
} as const;
export type CheckStep = keyof typeof checkStepMeanings;
