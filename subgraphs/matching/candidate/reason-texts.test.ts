import { describe, expect, it } from "@jest/globals";
import { cautionCodes, type ReasonGrade } from "../criteria/criterion.ts";
import { englishReasonTexts } from "./reason-texts.en.data.ts";
import { spanishReasonTexts } from "./reason-texts.es.data.ts";
import { cautionText, reasonText } from "./reason-texts.ts";

const only = (grade: ReasonGrade) => [{ grade, isMixed: false }];

describe("the text of a reason or caution", () => {
  it("is there in English and in Spanish for every grade and code, and never the same twice", () => {
    const english = Object.values(englishReasonTexts.grades);
    const spanish = Object.values(spanishReasonTexts.grades);
    expect(new Set([...english, ...spanish]).size).toBe(english.length + spanish.length);
    for (const code of cautionCodes) {
      expect(cautionText(code)).not.toBe(code);
      expect(cautionText(code, "es-MX")).not.toBe(cautionText(code));
    }
  });

  it("says what holds, and leaves the advocate no choice of what it may be", () => {
    expect(reasonText(only("ADMITTED_IN_PLACE"))).toBe("They are admitted in that very place.");
    for (const text of Object.values(englishReasonTexts.grades)) expect(text).not.toMatch(/\bor\b/);
  });

  it("names the best grade and says so when it does not hold for every issue", () => {
    expect(reasonText([{ grade: "ADMITTED_IN_PLACE", isMixed: true }])).toBe(
      "They are admitted in that very place. It differs from issue to issue: this is so for some, not for all.",
    );
  });

  it("is English in a language that nobody has written, and never fails", () => {
    expect(reasonText(only("SPEAKS_LANGUAGE"), "ne")).toBe(reasonText(only("SPEAKS_LANGUAGE"), "en-US"));
    expect(cautionText("LIMITED_PLACES", "")).toBe(cautionText("LIMITED_PLACES"));
    expect(cautionText("toString", "es")).toBe("toString");
  });
});
