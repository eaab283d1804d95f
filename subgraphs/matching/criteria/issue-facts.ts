import type { HelpKind, Profession } from "../card/vocabulary.ts";

/**
 * How an admission carries an issue.
 * - EXACT: admitted in the very place, or in the whole of a country that admits as one.
 * - WITHIN: the need names a country, the admission one part of it.
 * - NATIONAL: admitted elsewhere in the country, which regulates this issue nationally.
 * - NOT_NEEDED: this kind of help asks for no admission.
 */
export type AdmissionGrade = "EXACT" | "WITHIN" | "NATIONAL" | "NOT_NEEDED";

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
