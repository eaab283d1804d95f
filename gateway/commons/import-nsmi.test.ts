import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { legalIssues } from "#shared/codes/legal-issue.ts";
import { importNsmi } from "./import-nsmi.ts";

const { entries, problems } = importNsmi(readFileSync(new URL("./data/nsmi-v2.csv", import.meta.url), "utf8"));
const codes = new Set(entries.map(({ code }) => code));

describe("the raw NSMIv2 file", () => {
  it("names the eight malformed codes, and leaves them out", () => {
    const malformed = [
      "H0-09-01-00-00",
      "H0-09-02-00-00",
      "H0-08-01-01-00",
      "M0-12-01-08-00",
      "G0-01-01-00-00",
      "H)-03-01-02-00",
      "H0-06-02-04-00",
      "H0-06-06-01-00",
    ];
    expect(problems.map(({ code }) => code)).toEqual(malformed);
    expect(malformed.filter((code) => codes.has(code))).toEqual([]);
  });

  it("says of a malformed code where it stands and what is expected", () => {
    expect(problems[0]?.message).toMatch(/^Row \d+: "H0-09-01-00-00" \(Liens on a Home\) is no NSMIv2 code/);
  });

  it("has 517 well-formed codes, each with a title, and joins a description to its title", () => {
    expect(entries.length).toBe(517);
    expect(entries.filter(({ title }) => title === "")).toEqual([]);
    expect(entries.find(({ code }) => code === "RI-16-00-00-00")).toEqual({
      code: "RI-16-00-00-00",
      title: "Human Trafficking rights and protections",
      description: "This category concerns the rights of people who have been through human trafficking.",
    });
  });

  it("holds every code that the product's legal issues are mapped to", () => {
    expect(legalIssues.flatMap(({ nsmi }) => nsmi).filter((code) => !codes.has(code))).toEqual([]);
  });
});

it("refuses a text that is no such file", () => {
  expect(() => importNsmi("one,two,three\n")).toThrow();
});
