/** Sections of a case file, in the order in which they are opened. */
export const sections = [
  "SAFE_CONTACT",
  "IDENTITY",
  "EVENTS",
  "IMMIGRATION",
  "FAMILY",
  "CRIMINAL_RECORD",
  "WORK",
  "HEALTH",
  "OTHER_SIDE",
  "DOCUMENTS",
] as const;
export type Section = (typeof sections)[number];

/** Whoever may open anything opens this one first. */
export const firstSection = "SAFE_CONTACT";

export const purposes = ["CASE_FILE", "CONFLICT_CHECK", "ASK_NETWORK"] as const;
export type Purpose = (typeof purposes)[number];

export const givers = ["SURVIVOR", "GUARDIAN"] as const;

/** In days; the last is the longest that there is. */
export const spans = ["7", "30", "90", "180"] as const;

export type CannotUndo =
  | "NETWORK_HAS_SEEN"
  | "NAMES_WERE_COMPARED"
  | "OPENED_WAS_READ"
  | "FILED_STAYS_FILED"
  | "RECORDS_REMAIN";

const notUndone: Readonly<Record<Purpose, readonly CannotUndo[]>> = {
  ASK_NETWORK: ["NETWORK_HAS_SEEN", "RECORDS_REMAIN"],
  CONFLICT_CHECK: ["NAMES_WERE_COMPARED", "RECORDS_REMAIN"],
  CASE_FILE: ["OPENED_WAS_READ", "FILED_STAYS_FILED", "RECORDS_REMAIN"],
};

/** What taking it back cannot undo: said before anybody relies on it. */
export function cannotUndoOf(purpose: Purpose): readonly CannotUndo[] {
  return notUndone[purpose];
}
