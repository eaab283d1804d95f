export const ASYLUM_WITHOUT_ARABIC =
  "colorado/immigration-es colorado/immigration-fil colorado/accredited-es colorado/accredited-ne " +
  "new-york/immigration-fil new-york/immigration-ne california/immigration-fil-woman texas/immigration-es";

export const WITHOUT_ARABIC_OR_ROMANIAN = `${ASYLUM_WITHOUT_ARABIC} texas/accredited-es`;

/** They speak English, take no fee, work remotely, have a place, and have said so this year. */
export const EVERYONE_AT_EASE = `${WITHOUT_ARABIC_OR_ROMANIAN} new-york/immigration-ro california/immigration-ar`;
