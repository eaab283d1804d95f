import { expect, it } from "@jest/globals";
import { countryOf, isJurisdiction } from "#shared/codes/jurisdiction.ts";
import { hotlineEntries } from "./data/hotlines.data.ts";
import { listHotlines } from "./list-hotlines.ts";

it("covers the first four countries, Colorado, and at least fifteen more countries", () => {
  const covered = new Set(hotlineEntries.map(({ jurisdiction }) => jurisdiction));
  expect(["US", "US-CO", "RO", "NP", "PH"].filter((code) => !covered.has(code))).toEqual([]);
  expect(new Set([...covered].map(countryOf)).size).toBeGreaterThanOrEqual(19);
});

it("lists no hotline without a source, the day of its check, and how it was checked", () => {
  const incomplete = hotlineEntries.filter(
    ({ source, checkedOn, checkedBy }) =>
      !URL.canParse(source) || !/^20\d\d-\d\d-\d\d$/.test(checkedOn) || !["STORED_COPY", "CALL"].includes(checkedBy),
  );
  expect(incomplete).toEqual([]);
});

it("lists hotlines for jurisdictions that exist, with numbers that can be dialled", () => {
  const wrong = hotlineEntries.filter(
    ({ jurisdiction, phone, phoneFromAbroad = "+10000000" }) =>
      !isJurisdiction(jurisdiction) || !/^\+?[\d -]{3,20}$/.test(phone) || !/^\+\d{7,15}$/.test(phoneFromAbroad),
  );
  expect(wrong).toEqual([]);
});

it("gives a part of a country without own hotlines those of its country, and an unknown place none", () => {
  expect(listHotlines("RO-B")).toEqual(listHotlines("RO"));
  expect(listHotlines("IT-RM").map(({ phone }) => phone)).toEqual(["800 290 290"]);
  expect(listHotlines("ZZ")).toEqual([]);
});
