import { describe, expect, it } from "@jest/globals";
import { entryKinds, graphNameOf } from "../../subgraphs/partner/audit/entry-kind.ts";
import { recordKindsEnglish } from "../../web/client/record/record-kinds.english.ts";
import { recordKindsSpanish } from "../../web/client/record/record-kinds.spanish.ts";
import { gradeOf, judgeSentences, mostGrade } from "./readability.ts";

const kinds = Object.keys(entryKinds).map(graphNameOf).sort();

describe("what the records say of each kind of entry", () => {
  it("is said for every kind, in both languages, and for no other", () => {
    expect(Object.keys(recordKindsEnglish).sort()).toEqual(kinds);
    expect(Object.keys(recordKindsSpanish).sort()).toEqual(kinds);
  });

  it("is short and plain", () => {
    expect(judgeSentences(recordKindsEnglish)).toEqual([]);
    expect(gradeOf(Object.values(recordKindsEnglish))).toBeLessThan(mostGrade);
  });

  it("is told apart: no two kinds say the same", () => {
    expect(new Set(Object.values(recordKindsEnglish)).size).toBe(kinds.length);
    expect(new Set(Object.values(recordKindsSpanish)).size).toBe(kinds.length);
  });
});
