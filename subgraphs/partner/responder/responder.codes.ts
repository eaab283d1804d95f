export const professionMeanings = {
  LAWYER: "A lawyer, admitted where their admissions say",
  ACCREDITED_REPRESENTATIVE: "Not a lawyer, but accredited to represent people in some matters",
  STUDENT: "A law student under a named supervisor",
  INTERPRETER: "An interpreter",
  EXPERT: "An expert who gives opinions: on a country, on trafficking, in medicine",
} as const;
export type Profession = keyof typeof professionMeanings;

export const costTermMeanings = {
  FREE: "Free of charge",
  LOW_FEE: "A reduced fee",
  CONTINGENCY: "Paid out of what is won",
  STANDARD_FEE: "The usual fee",
} as const;
export type CostTerm = keyof typeof costTermMeanings;

export const availabilityMeanings = {
  OPEN: "Two places or more are free",
  LIMITED: "One place is free",
  FULL: "No place is free",
  PAUSED: "Takes nothing for the time being",
} as const;
export type Availability = keyof typeof availabilityMeanings;

export const languageSkillMeanings = {
  SPOKEN: "Spoken by themself",
  INTERPRETER: "Served through an interpreter",
} as const;
export type LanguageSkill = keyof typeof languageSkillMeanings;

export const responderStateMeanings = {
  DRAFT: "Being written; nobody outside knows of them",
  AWAITING_APPROVAL: "Waits for a coordinator; nobody outside knows of them",
  APPROVED: "A coordinator has approved them: other organizations can find them",
  RETIRED: "Does not take part any more",
} as const;
export type ResponderState = keyof typeof responderStateMeanings;
