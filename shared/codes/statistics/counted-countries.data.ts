/**
 * Countries (ISO 3166-1) that tables keep apart, by continent. Every other one is counted under `elsewhere`: a table
 * with a line for each of 249 countries would show more noise than people. A country is added by its code here and a
 * new version of the catalogue.
 */
const keptApart: readonly string[] = [
  "US CA MX GT HN SV NI CO VE EC PE BR AR DO HT",
  "GB IE FR BE NL DE AT CH IT ES PT DK SE NO FI PL CZ HU RO BG MD UA RS AL GR TR",
  "MA TN EG SD ET ER KE UG GH NG CI SN ZA",
  "IL LB JO SY SA AE QA KW AF PK IN NP BD LK MM TH KH VN MY SG ID PH CN HK TW KR JP",
  "AU NZ",
].flatMap((line) => line.split(" "));

/** ISO 3166-1 leaves ZZ to its users. */
export const elsewhere = "ZZ";

export const countedCountries: readonly string[] = Object.freeze([...[...keptApart].sort(), elsewhere]);

const known: ReadonlySet<string> = new Set(countedCountries);

/** The code under which a country is counted. */
export function countedCountry(country: string): string {
  return known.has(country) ? country : elsewhere;
}
