/** The words of a capability card and of a match profile. The order of each list is the order of its bits. */
export const professions = ["LAWYER", "ACCREDITED_REPRESENTATIVE", "STUDENT", "INTERPRETER", "EXPERT"] as const;
export type Profession = (typeof professions)[number];

export const helpKinds = [
  "ADVICE_TO_COLLEAGUE",
  "BRIEF_SERVICE",
  "EXPERT_OPINION",
  "CO_COUNSEL",
  "REPRESENTATION",
] as const;
export type HelpKind = (typeof helpKinds)[number];

export const costTerms = ["FREE", "LOW_FEE", "CONTINGENCY", "STANDARD_FEE"] as const;
export type CostTerm = (typeof costTerms)[number];

export const availabilities = ["OPEN", "LIMITED", "FULL", "PAUSED"] as const;
export type Availability = (typeof availabilities)[number];

export const languageSkills = ["INTERPRETER", "SPOKEN"] as const;

export const traits = [
  "WOMAN",
  "MAN",
  "NON_BINARY",
  "SURVIVOR_LEADER",
  "LGBTQI_AFFIRMING",
  "DISABILITY_ACCESS",
] as const;
export type Trait = (typeof traits)[number];

export const urgencies = ["EMERGENCY", "SOON", "CAN_WAIT"] as const;
export type Urgency = (typeof urgencies)[number];
