import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { exploitationCodes } from "#shared/codes/exploitation.data.ts";
import { legalIssues } from "#shared/codes/legal-issue.ts";
import { sampleSize } from "../../../test/sample-size.ts";
import { checkNeed, type NeedFields } from "./check-need.ts";

const now = new Date("2026-11-22T10:00:00Z");
const surroundings = { now, organizations: ["bucharest", "manila"] };
const divorce = { issue: "family-divorce", jurisdiction: "RO", help: "REPRESENTATION" } as const;

function check(fields: NeedFields) {
  return checkNeed(fields, ["input"], surroundings);
}

function problemsOf(fields: NeedFields): string[] {
  return check(fields).problems.map(({ code, path }) => `${code} ${path.join(".")}`);
}

function dueOn(on: string) {
  return { issues: [{ ...divorce, due: { on, kind: "HEARING" as const } }] };
}

describe("the fields of a need", () => {
  it("are read alone: what is not given is not there", () => {
    expect(check({}).value).toEqual({});
    expect(check({ languages: ["NE", "tl", "ne"] }).value).toEqual({ languages: ["ne", "fil"] });
  });

  it("hold 1 to 12 issues and 1 to 10 languages", () => {
    expect(problemsOf({ issues: [], languages: [] })).toEqual(["REQUIRED input.issues", "REQUIRED input.languages"]);
    const issues = legalIssues.slice(0, 13).map(({ code }) => ({ ...divorce, issue: code }));
    expect(problemsOf({ issues })).toEqual(["TOO_MANY input.issues"]);
    expect(problemsOf({ issues: issues.slice(0, 12) })).toEqual([]);
    const languages = ["en", "es", "fr", "ro", "ne", "fil", "ar", "de", "it", "pt", "ru"];
    expect(problemsOf({ languages })).toEqual(["TOO_MANY input.languages"]);
  });

  it("may name one legal issue twice for two places or two kinds of help", () => {
    const elsewhere = { ...divorce, jurisdiction: "US-CO" };
    const advice = { ...divorce, help: "ADVICE_TO_COLLEAGUE" } as const;
    expect(problemsOf({ issues: [divorce, elsewhere, advice] })).toEqual([]);
    expect(problemsOf({ issues: [divorce, elsewhere, divorce] })).toEqual(["DUPLICATE input.issues.2.issue"]);
  });

  it("are warned of a date only when it has passed everywhere on Earth", () => {
    expect(check(dueOn("2026-11-21")).warnings).toEqual([]);
    expect(check(dueOn("2026-11-20"))).toMatchObject({ problems: [], warnings: [{ code: "DATE_PASSED" }] });
    expect(problemsOf(dueOn("2100-01-01"))).toEqual(["MALFORMED input.issues.0.due.on"]);
  });

  it("leave a need open to everyone, unless organizations are named", () => {
    const named = ["bucharest"];
    expect(check({ audience: {} }).value).toMatchObject({ isForEveryone: true, onlyOrganizations: [] });
    expect(check({ audience: { only: named } }).value).toMatchObject({
      isForEveryone: false,
      onlyOrganizations: named,
    });
    expect(check({ audience: { everyone: true, only: named } }).value).toMatchObject({ isForEveryone: true });
    expect(problemsOf({ audience: { everyone: false } })).toEqual(["REQUIRED input.audience.only"]);
    const both = { only: ["manila", "bucharest"], except: ["bucharest"] };
    expect(problemsOf({ audience: both })).toEqual(["DUPLICATE input.audience.except.0"]);
  });

  it("take several kinds of exploitation together, or none", () => {
    expect(check({ exploitation: ["SexualExploitation", "ForcedLabour"] }).problems).toEqual([]);
    expect(check({ exploitation: [...exploitationCodes] }).value.exploitation).toHaveLength(11);
    expect(check({ exploitation: [] }).value).toEqual({ exploitation: [] });
  });

  it("never throw, and blame a place in the input for each problem", () => {
    const help = fc.constantFrom("REPRESENTATION" as const, "BRIEF_SERVICE" as const);
    const issue = fc.record({ issue: fc.string(), jurisdiction: fc.string(), help });
    const fields = fc.record({
      issues: fc.array(issue, { maxLength: 15 }),
      languages: fc.array(fc.string(), { maxLength: 12 }),
      exploitation: fc.array(fc.string(), { maxLength: 12 }),
      audience: fc.record({ only: fc.array(fc.string()), except: fc.array(fc.string()) }),
    });
    fc.assert(
      fc.property(fields, (asked) => {
        for (const { path, message } of check(asked).problems) {
          expect(path[0]).toBe("input");
          expect(message).toMatch(/[.?]$/);
        }
      }),
      { numRuns: sampleSize({ sample: 25, whole: 400 }) }, // each looks for the nearest code of up to forty words
    );
  });
});
