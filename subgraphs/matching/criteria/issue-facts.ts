import type { HelpKind, Profession } from "../card/vocabulary.ts";

/**
 * How an admission carries an issue.
 * - EXACT: admitted in the very place.
 * - COUNTRY: admitted in the country, which admits as one, so that the place is covered.
 * - WITHIN: the need names a country, the admission one part of it.
 * - NATIONAL: admitted elsewhere in the country, which regulates this issue nationally.
 * - REACHING: an expert's opinion asks for no admission, but one of any grade above is there.
 * - UNKNOWN: an expert's opinion asks for no admission, and none reaches the place. Cards do not say whose law an
 *   expert knows.
 */
export type AdmissionGrade = "EXACT" | "COUNTRY" | "WITHIN" | "NATIONAL" | "REACHING" | "UNKNOWN";

/** Whoever is admitted like that is likely to be there. */
export function isAdmittedThere(grade: AdmissionGrade): boolean {
  return grade === "EXACT" || grade === "COUNTRY";
}

/** What the criteria of an issue may look at: one issue, and the responder who covers it. */
export interface IssueFacts {
  readonly help: HelpKind;
  /** The need says "something in this group". */
  readonly isUnsure: boolean;
  readonly admission: AdmissionGrade;
  readonly profession: Profession;
  readonly isRemote: boolean;
  /** The survivor would rather meet in person. */
  readonly wantsInPerson: boolean;
}
