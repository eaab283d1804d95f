import { expect, it } from "@jest/globals";
import { isSubdivision } from "#shared/codes/jurisdiction.ts";
import { subdivisionNames } from "#shared/codes/subdivision-name.data.ts";
import { nameSubdivision, namesOfSubdivision } from "#shared/codes/subdivision-name.ts";

it("calls places what people call them", () => {
  const codes = ["AE-DU", "AE-AZ", "AE-SH", "SA-01", "SA-02", "KW-AH", "QA-DA", "OM-MA", "LB-BA", "JO-AM", "EG-C"];
  expect(codes.map(nameSubdivision)).toEqual([
    "Dubai",
    "Abu Dhabi",
    "Sharjah",
    "Riyadh",
    "Makkah",
    "Al Ahmadi",
    "Doha",
    "Muscat",
    "Beirut",
    "Amman",
    "Cairo",
  ]);
});

it("leaves to a place the name of the standard where nothing plainer is known", () => {
  expect(["US-CO", "RO-CJ", "BH-14", "US-ZZ"].map(nameSubdivision)).toEqual([
    "Colorado",
    "Cluj",
    "Al Janūbīyah",
    undefined,
  ]);
});

it("finds a place by both names", () => {
  expect(namesOfSubdivision("AE-DU")).toEqual(["Dubai", "Dubayy"]);
  expect(namesOfSubdivision("US-CO")).toEqual(["Colorado"]);
});

it("names only parts that exist, each once within its country", () => {
  for (const [country, lines] of Object.entries(subdivisionNames)) {
    const parts = lines.flatMap((line) => line.split("; ")).map((part) => /^(\w+) (\S.*)$/.exec(part) ?? []);
    expect(parts.filter(([, code]) => !isSubdivision(`${country}-${code}`))).toEqual([]);
    expect(new Set(parts.map(([, , name]) => name)).size).toBe(parts.length);
  }
});
