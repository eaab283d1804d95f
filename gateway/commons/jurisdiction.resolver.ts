import { countryOf, isJurisdiction } from "#shared/codes/jurisdiction.ts";
import { lawyerAdmission } from "#shared/codes/lawyer-admission.ts";
import { nameJurisdiction } from "./display-names.ts";
import { listHotlines } from "./list-hotlines.ts";
import { negotiateLocale } from "./negotiate-locale.ts";
import { type JurisdictionReference, referToJurisdiction } from "./refer-to-code.ts";
import { createJurisdictionSearch, jurisdictionAround } from "./search-jurisdictions.ts";

interface Locale {
  readonly locale?: string | null;
}

interface Wanted {
  readonly search?: string | null;
  readonly within?: string | null;
}

export function jurisdictionResolvers() {
  const search = createJurisdictionSearch();
  return {
    Query: {
      jurisdiction: (_: unknown, { code }: { code: string }): JurisdictionReference | null =>
        isJurisdiction(code) ? { code } : null,
      jurisdictions: (_: unknown, wanted: Wanted): JurisdictionReference[] =>
        search(wanted.search ?? "", wanted.within),
    },
    Jurisdiction: {
      __resolveReference: ({ code }: JurisdictionReference) => referToJurisdiction(code),
      name: ({ code }: JurisdictionReference, { locale }: Locale): string =>
        nameJurisdiction(code, negotiateLocale(locale).locale),
      within: ({ code }: JurisdictionReference) => jurisdictionAround(code),
      hotlines: ({ code }: JurisdictionReference) => listHotlines(code),
      lawyerAdmission: ({ code }: JurisdictionReference) => lawyerAdmission(countryOf(code) ?? code) ?? null,
    },
  };
}
