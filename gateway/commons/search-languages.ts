import { languageSubtags } from "#shared/codes/language.ts";
import { nameLanguage } from "./display-names.ts";
import { namedFirst } from "./named-first.ts";
import { nameLists } from "./negotiate-locale.ts";
import type { LanguageReference } from "./refer-to-code.ts";
import { createTextIndex, type TextIndex } from "./text-index.ts";

const maxFound = 50;

/** What people call a language whose name in every list is another, e.g. whoever speaks Filipino says Tagalog. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  ckb: ["Sorani"],
  fa: ["Farsi"],
  fil: ["Tagalog"],
  ku: ["Kurmanji"],
  zh: ["Mandarin"],
};

function namesOf(tag: string): string[] {
  const listed = nameLists.map(({ locale }) => nameLanguage(tag, locale));
  return [tag, ...new Set([...listed, ...ownName(tag), ...(alsoCalled[tag] ?? [])])];
}

/** What its speakers call it, where Unicode CLDR knows it: magyar, тоҷикӣ. */
function ownName(tag: string): readonly string[] {
  if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return [];
  return [new Intl.DisplayNames(tag, { type: "language", fallback: "none" }).of(tag) ?? []].flat();
}

/** Finds languages by their names in every language of the product, and by their own. Indexed at the first search. */
export function createLanguageSearch(): (text: string) => LanguageReference[] {
  let index: TextIndex | undefined;
  return (text) => {
    if (text.trim() === "") return languageSubtags.filter((tag) => tag.length === 2).map((tag) => ({ tag }));
    index ??= createTextIndex(languageSubtags.map(namesOf), true);
    const found = (index.search(text) ?? []).flatMap((position) => languageSubtags[position] ?? []);
    return namedFirst(found, namesOf, text)
      .slice(0, maxFound)
      .map((tag) => ({ tag }));
  };
}
