import { describe, expect, it } from "@jest/globals";
import { groupOf, isLegalIssue, isNotSure, legalIssue, legalIssues, notSureOf } from "./legal-issue.ts";
import { isLegalIssueGroup, legalIssueGroups, prefixOf } from "./legal-issue-group.ts";

describe("the product's legal issues", () => {
  it("are 40 to 80, each code once", () => {
    expect(legalIssues.length).toBeGreaterThanOrEqual(40);
    expect(legalIssues.length).toBeLessThanOrEqual(80);
    expect(new Set(legalIssues.map(({ code }) => code)).size).toBe(legalIssues.length);
  });

  it.each([
    "money-damages",
    "money-judgment",
    "money-wages",
    "status-asylum",
    "status-t-visa",
    "status-u-visa",
    "family-reunification",
    "family-divorce",
    "family-custody",
    "record-clear",
    "case-taking-part",
  ])("have %s, one of the needs that the product was asked to serve", (code) => {
    expect(isLegalIssue(code)).toBe(true);
  });

  it.each(legalIssueGroups)("have a not-sure in %s", (group) => {
    expect(groupOf(notSureOf(group))).toBe(group);
    expect(isNotSure(notSureOf(group))).toBe(true);
  });

  it("begin with their group's prefix", () => {
    const wrong = legalIssues.filter(({ code, group }) => !code.startsWith(`${prefixOf(group)}-`));
    expect(wrong).toEqual([]);
  });

  it("map to the NSMIv2 codes that exist, and to none where there is none", () => {
    expect(legalIssue("family-custody")?.nsmi).toEqual(["FA-04-00-00-00", "FA-04-04-00-00"]);
    expect(legalIssue("status-t-visa")?.nsmi).toEqual([]);
  });
});

it.each(["", "family", "family-nothing", "toString", "__proto__"])("knows no legal issue %j", (code) => {
  expect(legalIssue(code)).toBeUndefined();
  expect(groupOf(code)).toBeUndefined();
  expect(isNotSure(code)).toBe(false);
  expect(isLegalIssueGroup(code)).toBe(false);
});
