import { expect, it } from "@jest/globals";
import { countryOf, isCountry, isJurisdiction, isSubdivision } from "./jurisdiction.ts";

it.each([
  ["RO", "RO"],
  ["US-CO", "US"],
  ["NP-P3", "NP"],
  ["PH-00", "PH"],
])("knows %s as a jurisdiction in %s", (code, country) => {
  expect(isJurisdiction(code)).toBe(true);
  expect(countryOf(code)).toBe(country);
});

it.each(["", "ZZ", "us", "US-ZZ", "US-", "USA", "EU", "__proto__"])("knows no jurisdiction %j", (code) => {
  expect(isJurisdiction(code)).toBe(false);
  expect(countryOf(code)).toBeUndefined();
});

it("tells countries from their parts", () => {
  expect([isCountry("US"), isSubdivision("US")]).toEqual([true, false]);
  expect([isCountry("US-CO"), isSubdivision("US-CO")]).toEqual([false, true]);
});
