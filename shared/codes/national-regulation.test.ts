import { describe, expect, it } from "@jest/globals";
import { isCountry } from "./jurisdiction.ts";
import { lawyerAdmissions } from "./lawyer-admission.data.ts";
import { admitsBySubdivision, lawyerAdmission } from "./lawyer-admission.ts";
import { isLegalIssue } from "./legal-issue.ts";
import { federalPractices } from "./national-regulation.data.ts";
import { isRegulatedNationally, nationalRegulations } from "./national-regulation.ts";

describe("isRegulatedNationally", () => {
  it("knows that immigration is regulated for the whole United States", () => {
    expect(isRegulatedNationally("status-asylum", "US")).toBe(true);
    expect(isRegulatedNationally("status-t-visa", "US")).toBe(true);
  });

  it("does not know where no source was read", () => {
    expect(isRegulatedNationally("family-divorce", "US")).toBeUndefined();
    expect(isRegulatedNationally("status-asylum", "RO")).toBeUndefined();
    expect(isRegulatedNationally("status-asylum", "ZZ")).toBeUndefined();
  });

  it("holds for every legal issue where one bar admits for the whole country", () => {
    expect(isRegulatedNationally("family-divorce", "PH")).toBe(true);
    expect(isRegulatedNationally("no-such-issue", "PH")).toBeUndefined();
  });
});

it("says nothing about a country without the law and a source", () => {
  const unsourced = [...federalPractices, ...lawyerAdmissions].filter(
    ({ country, law, source }) => !isCountry(country) || law === "" || !URL.canParse(source),
  );
  expect(unsourced).toEqual([]);
});

it("regulates only legal issues that exist, each country once", () => {
  const codes = federalPractices.flatMap((practice) => practice.codes);
  expect(codes.filter((code) => !isLegalIssue(code))).toEqual([]);
  const countries = nationalRegulations("status-asylum").map(({ country }) => country);
  expect(new Set(countries).size).toBe(countries.length);
});

describe("admitsBySubdivision", () => {
  it("is true for federations whose parts admit lawyers, and false elsewhere", () => {
    expect(["US", "CA", "GB"].map(admitsBySubdivision)).toEqual([true, true, true]);
    expect(["PH", "AU"].map(admitsBySubdivision)).toEqual([false, false]);
  });

  it("is false where it is not known, which lawyerAdmission tells apart", () => {
    expect(admitsBySubdivision("NP")).toBe(false);
    expect(lawyerAdmission("NP")).toBeUndefined();
    expect(lawyerAdmission("PH")?.bySubdivision).toBe(false);
  });
});
