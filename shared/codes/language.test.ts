import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { languagesBeyondDisplayNames, namedLanguages } from "./language.data.ts";
import { canonicalLanguage, isLanguage, languageSubtags } from "./language.ts";

describe("canonicalLanguage", () => {
  it.each([
    ["ne", "ne"],
    ["NE", "ne"],
    ["tl", "fil"],
    ["eng", "en"],
    ["prs", "fa-AF"],
    ["es-mx", "es-MX"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["mam", "mam"],
    ["nsp", "nsp"],
  ])("makes %s %s", (tag, canonical) => {
    expect(canonicalLanguage(tag)).toBe(canonical);
  });

  it.each([
    "",
    "xx",
    "qaa",
    "und",
    "mul",
    "zxx",
    "x-home",
    "en-x-home",
    "en-u-ca-buddhist",
    "english",
    "en_US",
    "en-XQ",
    "a".repeat(50),
  ])("knows no language %j", (tag) => {
    expect(canonicalLanguage(tag)).toBeUndefined();
    expect(isLanguage(tag)).toBe(false);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.constantFrom(...languageSubtags), fc.constantFrom("", "-US", "-Latn", "-Cyrl-RS"), (tag, rest) => {
        const once = canonicalLanguage(tag + rest);
        expect(once === undefined ? undefined : canonicalLanguage(once)).toBe(once);
      }),
    );
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string(), (tag) =>
        expect([undefined, "string"]).toContain(typeof canonicalLanguage(tag) === "string" ? "string" : undefined),
      ),
    );
  });
});

it("lists only languages that Unicode CLDR names, and beside them only those it does not", () => {
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  expect(namedLanguages.filter((tag) => names.of(tag) === undefined)).toEqual([]);
  expect(Object.keys(languagesBeyondDisplayNames).filter((tag) => namedLanguages.includes(tag))).toEqual([]);
  expect(new Set(languageSubtags).size).toBe(languageSubtags.length);
});

it("lists only canonical subtags", () => {
  expect(languageSubtags.filter((tag) => Intl.getCanonicalLocales(tag)[0] !== tag)).toEqual([]);
});
