import { lawyerAdmission } from "./lawyer-admission.ts";
import { isLegalIssue } from "./legal-issue.ts";
import { federalPractices, type NationalRegulation } from "./national-regulation.data.ts";

function byCode(): ReadonlyMap<string, readonly NationalRegulation[]> {
  const found = new Map<string, NationalRegulation[]>();
  for (const { codes, ...regulation } of federalPractices) {
    for (const code of codes) found.set(code, [...(found.get(code) ?? []), regulation]);
  }
  return found;
}

const regulationsByCode = byCode();

/** Every country of which we know it for this legal issue in particular. A country that is absent is unknown. */
export function nationalRegulations(code: string): readonly NationalRegulation[] {
  return regulationsByCode.get(code) ?? [];
}

/**
 * `true`: an admission anywhere in the country is enough for this legal issue. `undefined`: not known.
 * Where one bar admits for the whole country, every legal issue is regulated nationally.
 * `country` is ISO 3166-1 alpha-2.
 */
export function isRegulatedNationally(code: string, country: string): boolean | undefined {
  const known = nationalRegulations(code).find((regulation) => regulation.country === country);
  if (known) return known.national;
  const isAdmittedForTheWhole = lawyerAdmission(country)?.bySubdivision === false;
  return isAdmittedForTheWhole && isLegalIssue(code) ? true : undefined;
}
