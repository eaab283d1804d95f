import { iso31661 } from "iso-3166";
import { isCountry } from "#shared/codes/jurisdiction.ts";
import { languagesBeyondDisplayNames } from "#shared/codes/language.data.ts";
import { canonicalLanguage } from "#shared/codes/language.ts";
import { nameSubdivision } from "#shared/codes/subdivision-name.ts";
import { nameLists } from "./negotiate-locale.ts";

function displayNames(type: "region" | "language"): ReadonlyMap<string, Intl.DisplayNames> {
  return new Map(nameLists.map(({ locale }) => [locale, new Intl.DisplayNames([locale], { type, fallback: "none" })]));
}

const regions = displayNames("region");
const languages = displayNames("language");
const countryNames: ReadonlyMap<string, string> = new Map(iso31661.map(({ alpha2, name }) => [alpha2, name]));

/** A country's name in one of the product's languages; what people call a subdivision; the code where there is none. */
export function nameJurisdiction(code: string, locale: string): string {
  if (!isCountry(code)) return nameSubdivision(code) ?? code;
  return regions.get(locale)?.of(code) ?? countryNames.get(code) ?? code;
}

/** A language's name in one of the product's languages, else its English reference name, else the tag. */
export function nameLanguage(tag: string, locale: string): string {
  const canonical = canonicalLanguage(tag);
  if (canonical === undefined) return tag;
  const [language = canonical] = canonical.split("-");
  return languages.get(locale)?.of(canonical) ?? languagesBeyondDisplayNames[language] ?? tag;
}
