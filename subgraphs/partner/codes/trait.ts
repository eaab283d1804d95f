/** What a survivor may prefer in somebody who helps them, and a responder may say of themself. */
export const traitMeanings = {
  WOMAN: "A woman",
  MAN: "A man",
  NON_BINARY: "Non-binary",
  SURVIVOR_LEADER: "A survivor leader",
  LGBTQI_AFFIRMING: "LGBTQI+ affirming",
  DISABILITY_ACCESS: "Accessible to people with disabilities",
} as const;
export type Trait = keyof typeof traitMeanings;
