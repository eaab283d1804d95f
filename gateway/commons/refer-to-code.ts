import { isJurisdiction } from "#shared/codes/jurisdiction.ts";
import { canonicalLanguage } from "#shared/codes/language.ts";

export interface JurisdictionReference {
  readonly code: string;
}

export interface LanguageReference {
  readonly tag: string;
}

/**
 * A reference that another part of the graph made is answered even when its code is unknown here (a newer list, a
 * withdrawn code): a name must never blank the object it belongs to. What has not even the form of a code is nothing.
 */
export function referToJurisdiction(code: string): JurisdictionReference | null {
  return isJurisdiction(code) || /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code) ? { code } : null;
}

/** The same for languages. A known tag becomes canonical only in its name, never in its key. */
export function referToLanguage(tag: string): LanguageReference | null {
  return canonicalLanguage(tag) !== undefined || /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag) ? { tag } : null;
}
