import { canonicalLanguage } from "#shared/codes/language.ts";
import { nameLanguage } from "./display-names.ts";
import { negotiateLocale } from "./negotiate-locale.ts";
import { type LanguageReference, referToLanguage } from "./refer-to-code.ts";
import { createLanguageSearch } from "./search-languages.ts";

interface Locale {
  readonly locale?: string | null;
}

interface Wanted {
  readonly search?: string | null;
}

export function languageResolvers() {
  const search = createLanguageSearch();
  return {
    Query: {
      language: (_: unknown, { tag }: { tag: string }): LanguageReference | null => {
        const canonical = canonicalLanguage(tag);
        return canonical === undefined ? null : { tag: canonical };
      },
      languages: (_: unknown, wanted: Wanted): LanguageReference[] => search(wanted.search ?? ""),
    },
    Language: {
      __resolveReference: ({ tag }: LanguageReference) => referToLanguage(tag),
      name: ({ tag }: LanguageReference, { locale }: Locale): string =>
        nameLanguage(tag, negotiateLocale(locale).locale),
    },
  };
}
