import { iso31661, iso31662 } from "iso-3166";

const countries: ReadonlySet<string> = new Set(iso31661.map((country) => country.alpha2));
const subdivisions: ReadonlySet<string> = new Set(iso31662.map((subdivision) => subdivision.code));

/** An officially assigned ISO 3166-1 alpha-2 code, upper case, e.g. `RO`. */
export function isCountry(code: string): boolean {
  return countries.has(code);
}

/** An ISO 3166-2 code, upper case, e.g. `US-CO`. */
export function isSubdivision(code: string): boolean {
  return subdivisions.has(code);
}

export function isJurisdiction(code: string): boolean {
  return isCountry(code) || isSubdivision(code);
}

/** The ISO 3166-1 alpha-2 code of a jurisdiction: `US-CO` → `US`, `RO` → `RO`; `undefined` for no jurisdiction. */
export function countryOf(jurisdiction: string): string | undefined {
  return isJurisdiction(jurisdiction) ? jurisdiction.slice(0, 2) : undefined;
}
