export const purposeMeanings = {
  ASK_NETWORK: "To ask the network for help with a combination of facts that could identify them",
  CONFLICT_CHECK: "To have names compared or looked at for a conflict of interest",
  CASE_FILE: "To let the named professional open the named sections of their file",
} as const;
export type Purpose = keyof typeof purposeMeanings;

/** Sections of a case file. The first is opened before anybody gets in touch. */
export const sectionMeanings = {
  SAFE_CONTACT: "How and when they can be reached safely, and how never",
  IDENTITY: "Who they are: names, birth, papers",
  EVENTS: "What happened, as they tell it",
  IMMIGRATION: "Status, entries, decisions and dates of immigration",
  FAMILY: "Children, marriage, family abroad",
  CRIMINAL_RECORD: "Arrests, charges and convictions of theirs",
  WORK: "Work, wages and debts",
  HEALTH: "Health, as far as it matters legally",
  OTHER_SIDE: "Who is on the other side: traffickers, employers, relatives",
  DOCUMENTS: "Papers and evidence",
} as const;
export type Section = keyof typeof sectionMeanings;

/** Whoever may open anything opens this one first: nobody gets in touch without it. */
export const firstSection: Section = "SAFE_CONTACT";

export const giverMeanings = {
  SURVIVOR: "They gave it themselves",
  GUARDIAN: "Their guardian gave it for them",
} as const;
export type Giver = keyof typeof giverMeanings;

export const permissionStateMeanings = {
  LIVING: "It holds",
  EXPIRED: "Its time has run out",
  WITHDRAWN: "It was taken back",
  STOPPED: "It was taken back together with everything else",
  ENDED: "The need it belongs to is closed or withdrawn",
} as const;
export type PermissionState = keyof typeof permissionStateMeanings;

/** What ended one that did not run out by itself, or was swept when it did. */
export type PermissionEnd = Exclude<PermissionState, "LIVING">;

export const cannotUndoMeanings = {
  NETWORK_HAS_SEEN: "Organizations that were asked have seen what they were asked, and may remember it",
  NAMES_WERE_COMPARED: "Names that were looked at or compared are known to whoever did it",
  OPENED_WAS_READ: "What was opened before was read, and may have been written down or saved",
  FILED_STAYS_FILED: "What was filed with a court or an authority stays there",
  RECORDS_REMAIN: "That there was a permission, and what was done under it, stays in the records",
} as const;
export type CannotUndo = keyof typeof cannotUndoMeanings;

const notUndoneOf: Readonly<Record<Purpose, readonly CannotUndo[]>> = {
  ASK_NETWORK: ["NETWORK_HAS_SEEN"],
  CONFLICT_CHECK: ["NAMES_WERE_COMPARED"],
  CASE_FILE: ["OPENED_WAS_READ", "FILED_STAYS_FILED"],
};

/** What taking back permissions for these purposes cannot undo, said before anybody relies on it. */
export function whatCannotBeUndone(purposes: readonly Purpose[]): CannotUndo[] {
  if (purposes.length === 0) return [];
  return [...new Set<CannotUndo>([...purposes.flatMap((purpose) => notUndoneOf[purpose]), "RECORDS_REMAIN"])];
}
