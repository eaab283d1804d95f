/** What must be known of the law to say who may act where. Comes in as a value, so that matching itself stays pure. */
export interface PracticeRules {
  isLegalIssue(code: string): boolean;
  groupOf(code: string): string | undefined;
  /** The code for "something in this group, we do not know what yet". */
  isNotSure(code: string): boolean;
  /** An admission anywhere in the country is enough for this legal issue. `country` is ISO 3166-1 alpha-2. */
  isRegulatedNationally(code: string, country: string): boolean;
  /** The country's parts admit each for itself, so an admission "to the country" does not cover its parts. */
  admitsBySubdivision(country: string): boolean;
}

/** ISO 3166-2 begins with the ISO 3166-1 code of its country. */
export function countryOfPlace(place: string): string {
  return place.slice(0, 2);
}

/** BCP 47's first subtag, lower case: people who share a language share it across regions and scripts. */
export function spokenLanguageOf(tag: string): string {
  const end = tag.indexOf("-");
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}
