import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { availabilities, costTerms, helpKinds, professions, traits, urgencies } from "../card/vocabulary.ts";
import type { AdmissionGrade, IssueFacts } from "./issue-facts.ts";
import { judgeResponder, type ResponderFacts } from "./judge-responder.ts";
import type { SharedLanguage } from "./language.ts";

const anyResponder: fc.Arbitrary<ResponderFacts> = fc.record({
  shared: fc.constantFrom<SharedLanguage>("SPOKEN", "INTERPRETER", "NONE", "NOT_ASKED"),
  terms: fc.subarray([...costTerms]),
  freeOnly: fc.boolean(),
  availability: fc.constantFrom(...availabilities),
  urgency: fc.constantFrom(...urgencies),
  profession: fc.constantFrom(...professions),
  confirmedDaysAgo: fc.integer({ min: -400, max: 1_000 }),
  trained: fc.boolean(),
  wanted: fc.subarray([...traits]),
  offered: fc.subarray([...traits]),
});

const anyIssue: fc.Arbitrary<IssueFacts> = fc.record({
  help: fc.constantFrom(...helpKinds),
  isUnsure: fc.boolean(),
  admission: fc.constantFrom<AdmissionGrade>("EXACT", "COUNTRY", "WITHIN", "NATIONAL", "REACHING", "UNKNOWN"),
  profession: fc.constantFrom(...professions),
  isRemote: fc.boolean(),
  wantsInPerson: fc.boolean(),
});

const farAway: IssueFacts = {
  help: "REPRESENTATION",
  isUnsure: true,
  admission: "NATIONAL",
  profession: "STUDENT",
  isRemote: false,
  wantsInPerson: true,
};

const hurriedStudent: ResponderFacts = {
  shared: "INTERPRETER",
  terms: ["STANDARD_FEE", "LOW_FEE"],
  freeOnly: false,
  availability: "LIMITED",
  urgency: "EMERGENCY",
  profession: "STUDENT",
  confirmedDaysAgo: 91,
  trained: false,
  wanted: ["WOMAN", "SURVIVOR_LEADER"],
  offered: ["WOMAN"],
};

const byWorth: readonly SharedLanguage[] = ["NONE", "INTERPRETER", "SPOKEN"];

describe("the judgement of a responder", () => {
  it("is never lowered by one more shared issue", () => {
    fc.assert(
      fc.property(anyResponder, fc.array(anyIssue, { maxLength: 12 }), anyIssue, (responder, covered, another) => {
        const before = judgeResponder(responder, covered).score;
        expect(judgeResponder(responder, [...covered, another]).score).toBeGreaterThan(before);
      }),
    );
  });

  it("is never lowered by a language that is shared better", () => {
    fc.assert(
      fc.property(anyResponder, fc.array(anyIssue, { maxLength: 4 }), (responder, covered) => {
        const scores = byWorth.map((shared) => judgeResponder({ ...responder, shared }, covered).score);
        expect(scores).toEqual([...scores].sort((a, b) => a - b));
      }),
    );
  });

  it("adds up", () => {
    fc.assert(
      fc.property(anyResponder, fc.array(anyIssue, { maxLength: 6 }), (responder, covered) => {
        const { score, reasons, cautions } = judgeResponder(responder, covered);
        expect([...reasons, ...cautions].reduce((total, { points }) => total + points, 0)).toBe(score);
      }),
    );
  });

  it("rests every reason on what holds", () => {
    fc.assert(
      fc.property(anyResponder, fc.array(anyIssue, { maxLength: 6 }), (responder, covered) => {
        for (const { because } of judgeResponder(responder, covered).reasons) {
          expect(because.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("names the best grade, and whether another issue has another", () => {
    const inPlace: IssueFacts = { ...farAway, admission: "EXACT" };
    const groundsOf = (covered: readonly IssueFacts[]) =>
      new Map(judgeResponder(hurriedStudent, covered).reasons.map((reason) => [reason.criterion, reason.because]));
    const mixed = groundsOf([farAway, inPlace]);
    expect(mixed.get("EXACT_ADMISSION")).toEqual([{ grade: "ADMITTED_IN_PLACE", isMixed: true }]);
    expect(mixed.get("ISSUE_FIT")).toEqual([{ grade: "TAKES_GROUP", isMixed: false }]);
    expect(mixed.get("PREFERENCE")).toEqual([
      { grade: "MAY_MEET_IN_PERSON", isMixed: true },
      { grade: "HAS_SOME_TRAITS", isMixed: false },
    ]);
    expect(groundsOf([inPlace]).get("EXACT_ADMISSION")).toEqual([{ grade: "ADMITTED_IN_PLACE", isMixed: false }]);
  });

  it("tells each criterion and each caution once, in a fixed order", () => {
    const { reasons, cautions } = judgeResponder(hurriedStudent, [farAway, farAway]);
    expect(reasons).toEqual([
      { criterion: "ISSUE_FIT", points: 2_000, because: [{ grade: "TAKES_GROUP", isMixed: false }] },
      { criterion: "LANGUAGE", points: 1_600, because: [{ grade: "HAS_INTERPRETER", isMixed: false }] },
      { criterion: "AVAILABILITY", points: 300, because: [{ grade: "HAS_LITTLE_ROOM", isMixed: false }] },
      { criterion: "PREFERENCE", points: 200, because: [{ grade: "HAS_SOME_TRAITS", isMixed: false }] },
    ]);
    expect(cautions).toEqual([
      { code: "INTERPRETER_ONLY", points: -300 },
      { code: "NOT_REMOTE", points: -400 },
      { code: "COSTS_MONEY", points: -400 },
      { code: "NOT_CONFIRMED_LATELY", points: -400 },
      { code: "LIMITED_PLACES", points: -300 },
      { code: "NATIONAL_ADMISSION_ONLY", points: -200 },
      { code: "ISSUE_UNSURE", points: -300 },
      { code: "STUDENT_SUPERVISED", points: -1_500 },
      { code: "NOT_TRAINED", points: -200 },
      { code: "PREFERENCE_NOT_MET", points: -400 },
    ]);
  });
});
