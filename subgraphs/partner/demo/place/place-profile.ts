import type { NeedPattern } from "../need-pattern.ts";
import type { PracticeName } from "../practice.data.ts";
import type { NameList } from "./names.data.ts";

/** What an organization's data are made after: the languages, the bars, the names and the needs of a place. */
export type PlaceProfile = {
  /** Where most of its lawyers are admitted: ISO 3166-1 alpha-2, or ISO 3166-2 where parts of the country admit. */
  home: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Spoken by everybody who works there. */
  language: string;
  /** Spoken by many; listed twice is spoken twice as often. */
  secondLanguages: readonly string[];
  /** Of minorities and of people who came from elsewhere; spoken by some, reached through an interpreter by others. */
  diasporaLanguages: readonly string[];
  /** Where some are admitted besides, or instead. */
  elsewhere: readonly string[];
  names: readonly NameList[];
  /** The fields of the first lawyers, who have places free; in this order, and again from the start. */
  practices: readonly PracticeName[];
  /** Who accredits representatives that are no lawyers, where there is such a thing. */
  accreditation: { regulator: string; jurisdiction: string } | undefined;
  needs: readonly NeedPattern[];
};
