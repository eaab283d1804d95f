import { countryOf } from "#shared/codes/jurisdiction.ts";
import { type HotlineEntry, hotlineEntries } from "./data/hotlines.data.ts";

/** A jurisdiction's own hotlines first, then those of its country. */
export function listHotlines(jurisdiction: string): readonly HotlineEntry[] {
  const country = countryOf(jurisdiction);
  const own = hotlineEntries.filter((hotline) => hotline.jurisdiction === jurisdiction);
  if (country === jurisdiction) return own;
  return [...own, ...hotlineEntries.filter((hotline) => hotline.jurisdiction === country)];
}
