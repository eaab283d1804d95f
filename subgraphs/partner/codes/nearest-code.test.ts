import { describe, expect, it } from "@jest/globals";
import { nearestCode } from "./nearest-code.ts";

const known = ["family-divorce", "family-custody", "record-clear", "pis", "spa"];

describe("the nearest code", () => {
  it.each([
    ["family-divorse", "family-divorce"],
    ["Record-Clear ", "record-clear"],
    ["family_custody", "family-custody"],
    ["something else", undefined],
    ["family", undefined],
    ["Spanish", undefined],
    ["pit", undefined],
    ["", undefined],
    ["x".repeat(10_000), undefined],
  ])("of %j is %j", (given, nearest) => {
    expect(nearestCode(given, known)).toBe(nearest);
  });
});
