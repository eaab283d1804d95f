import { canonicalLanguage } from "#shared/codes/language.ts";
import type { NameList } from "#shared/codes/name-list.ts";
import { englishNames } from "#shared/codes/names.en.data.ts";
import { arabicNames } from "./data/names.ar.data.ts";
import { spanishNames } from "./data/names.es.data.ts";
import { tagalogNames } from "./data/names.fil.data.ts";
import { frenchNames } from "./data/names.fr.data.ts";
import { nepaliNames } from "./data/names.ne.data.ts";
import { romanianNames } from "./data/names.ro.data.ts";

/** English first: it is what everybody falls back to. */
export const nameLists: readonly NameList[] = Object.freeze([
  englishNames,
  spanishNames,
  frenchNames,
  romanianNames,
  nepaliNames,
  tagalogNames,
  arabicNames,
]);

const listByLanguage: ReadonlyMap<string, NameList> = new Map(nameLists.map((list) => [list.locale, list]));

/** The names for a BCP 47 tag: those of its language (`es-MX` → Spanish, `tl` → Tagalog), else English. */
export function negotiateLocale(tag: string | null | undefined): NameList {
  const canonical = tag ? canonicalLanguage(tag) : undefined;
  const language = canonical?.split("-")[0];
  return (language && listByLanguage.get(language)) || englishNames;
}
