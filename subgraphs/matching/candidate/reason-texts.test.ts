import { describe, expect, it } from "@jest/globals";
import { cautionCodes, criterionNames } from "../criteria/criterion.ts";
import { cautionText, reasonText } from "./reason-texts.ts";

describe("the text of a reason or caution", () => {
  it("is there in English and in Spanish for every code, and not the same", () => {
    for (const criterion of criterionNames) {
      expect(reasonText(criterion)).not.toBe(criterion);
      expect(reasonText(criterion, "es")).not.toBe(reasonText(criterion, "en"));
    }
    for (const code of cautionCodes) {
      expect(cautionText(code)).not.toBe(code);
      expect(cautionText(code, "es-MX")).not.toBe(cautionText(code));
    }
  });

  it("is English in a language that nobody has written, and never fails", () => {
    expect(reasonText("LANGUAGE", "ne")).toBe(reasonText("LANGUAGE", "en-US"));
    expect(cautionText("LIMITED_PLACES", "")).toBe(cautionText("LIMITED_PLACES"));
    expect(reasonText("toString", "es")).toBe("toString");
  });
});
