import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { iso31661 } from "iso-3166";
import { legalIssue, legalIssues } from "#shared/codes/legal-issue.ts";
import { legalIssueGroups } from "#shared/codes/legal-issue-group.ts";
import { labelIssue, labelWord, listWords } from "./label-code.ts";
import { nameLists, negotiateLocale } from "./negotiate-locale.ts";

/** As people call it: `Statele Unite ale Americii` is too long for a name. */
const shortOf = (name = "") => name.replace(/ ale Americii$/, "");

/** The countries that a text names, in the language in which it is written. */
function countriesIn(text: string, locale: string): string[] {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const isNamed = (country: string) =>
    new RegExp(`(?<![\\p{L}\\p{M}])${shortOf(names.of(country))}(?![\\p{L}\\p{M}])`, "u").test(text);
  return iso31661.map(({ alpha2 }) => alpha2).filter(isNamed);
}

const codes = legalIssues.map(({ code }) => code).sort();

describe.each(nameLists.map((list) => ({ locale: list.locale, list })))("names in $locale", ({ locale, list }) => {
  it("has a name for every legal issue and for no other code", () => {
    expect(Object.keys(list.issues).sort()).toEqual(codes);
    expect(Object.values(list.issues).filter((name) => name.trim() === "")).toEqual([]);
  });

  it("has a name for every group", () => {
    expect(Object.keys(list.groups).sort()).toEqual([...legalIssueGroups].sort());
  });

  it("has a name for every other word that English has", () => {
    expect(listWords().filter(({ list: name, code }) => !list.words[name]?.[code])).toEqual([]);
  });

  it("calls no two legal issues the same", () => {
    expect(new Set(Object.values(list.issues)).size).toBe(codes.length);
  });

  it("names the one country of every legal issue that one country alone has, and no other", () => {
    const named = Object.entries(list.issues).map(([code, name]) => [code, countriesIn(name, locale)]);
    const known = codes.map((code) => [code, [legalIssue(code)?.country ?? []].flat()]);
    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(known));
  });

  it("says that nobody has reviewed it, unless it is English", () => {
    expect(list.reviewed).toBe(locale === "en");
  });
});

describe("negotiateLocale", () => {
  it.each([
    ["es-MX", "es"],
    ["tl", "fil"],
    ["fil-PH", "fil"],
    ["mo", "ro"],
    ["AR-eg", "ar"],
    ["de", "en"],
    ["", "en"],
    ["not a tag", "en"],
    [undefined, "en"],
  ])("gives %s the names in %s", (tag, locale) => {
    expect(negotiateLocale(tag).locale).toBe(locale);
  });

  it("never fails, whatever it is asked", () => {
    fc.assert(fc.property(fc.string(), (tag) => expect(nameLists).toContain(negotiateLocale(tag))));
  });
});

it("shows the code itself where there is no name at all", () => {
  expect(labelIssue("family-nothing", "ro")).toEqual({ text: "family-nothing", locale: "en", reviewed: true });
  expect(labelWord({ list: "Nothing", code: "NONE" }).text).toBe("NONE");
});
