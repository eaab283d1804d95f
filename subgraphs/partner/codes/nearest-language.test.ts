import { describe, expect, it } from "@jest/globals";
import { checkLanguage } from "./check-codes.ts";
import { nearestLanguage } from "./nearest-language.ts";

describe("the nearest language", () => {
  it.each([
    ["Spanish", "es"],
    [" spansh", "es"],
    ["Nepali", "ne"],
    ["Mískito", "miq"],
    ["British Sign Language", "bfi"],
    ["xx", undefined],
    ["qqq", undefined],
    ["", undefined],
    ["x".repeat(10_000), undefined],
  ])("to %j is %j", (given, nearest) => {
    expect(nearestLanguage(given)).toBe(nearest);
  });

  it("is told with the problem", () => {
    const message = expect.stringContaining("Did you mean es?");
    expect(checkLanguage("Spanish", ["languages", "0"])).toMatchObject({ problem: { code: "UNKNOWN_CODE", message } });
  });
});
