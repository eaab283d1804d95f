/** What a resource is, with its meaning. */
export const resourceKindMeanings = {
  REPORT: "What somebody found out, or counted",
  MANUAL: "How something is done: a guide, guidelines, a toolkit",
  CASE_LAW: "What a court decided",
  STATUTE: "A law, a treaty, or a rule of a state",
  FORM: "A paper to fill in, with its instructions",
  TRAINING: "A course, or material for one",
} as const;
export type ResourceKind = keyof typeof resourceKindMeanings;

export function isResourceKind(text: string): text is ResourceKind {
  return Object.hasOwn(resourceKindMeanings, text);
}

/** Where an entry of the catalogue stands, with its meaning. */
export const resourceStateMeanings = {
  PROPOSED: "A coordinator proposed it; the centre has not decided yet",
  LISTED: "It is in the catalogue",
  REFUSED: "The centre did not take it in",
  WITHDRAWN: "The centre took it out of the catalogue",
} as const;
export type ResourceState = keyof typeof resourceStateMeanings;

/** Why a proposal was not taken in. A closed list, as all reasons are. */
export const resourceRefusalMeanings = {
  LISTED_ALREADY: "The catalogue has it already, in this or a newer form",
  NOT_OPEN: "It cannot be read by everybody without an account or a fee",
  NOT_ABOUT_THIS: "It does not help with a legal issue of the network's list",
  NOT_RELIABLE: "Its source cannot be relied upon, or it is out of date",
  NOT_FOUND_THERE: "The address does not lead to it",
} as const;
export type ResourceRefusal = keyof typeof resourceRefusalMeanings;
