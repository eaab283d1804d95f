import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { everydayWordsInEnglish } from "#shared/codes/everyday-words.en.data.ts";
import { everydayWordsInSpanish } from "#shared/codes/everyday-words.es.data.ts";
import { legalIssues } from "#shared/codes/legal-issue.ts";
import { nameLists } from "./negotiate-locale.ts";
import { createLegalIssueSearch } from "./search-legal-issues.ts";

const search = createLegalIssueSearch();
const codesFor = (text: string): string[] => search(text).map(({ code }) => code);

it.each([
  ["the police charged them", "record-clear"],
  ["he keeps the child", "family-custody"],
  ["la policía los acusó", "record-clear"],
  ["no le pagaron", "money-wages"],
  ["boss never paid", "money-wages"],
  ["took her passport", "identity-passport"],
  ["afraid to go back", "status-asylum"],
  ["sue the trafficker", "money-damages"],
  ["won but they do not pay", "money-judgment"],
  ["bring her children here", "family-reunification"],
  ["testify against him", "case-taking-part"],
  ["T visa", "status-t-visa"],
  ["u visa", "status-u-visa"],
  ["divort", "family-divorce"],
  ["संरक्षण आदेश", "safety-protection-order"],
  ["they took my passport", "identity-passport"],
  ["I want to stay", "status-not-sure"],
  ["expungement", "record-clear"],
  ["custody", "family-custody"],
  ["fined", "record-warrants"],
  ["quiero quedarme", "status-not-sure"],
  ["me quitaron el pasaporte", "identity-passport"],
  ["se quedó con la niña", "family-custody"],
  ["quiere divorciarse", "family-divorce"],
  ["la policía la acusó", "record-charges"],
  ["She was forced to steal and has a record", "record-clear"],
  ["she was forced to commit crimes", "record-clear"],
  ["crimes he made her do", "record-clear"],
  ["clear her record", "record-clear"],
  ["She is afraid to be sent back", "status-asylum"],
  ["She is afraid to be sent back", "status-t-visa"],
  ["la obligaron a robar y tiene antecedentes", "record-clear"],
  ["delitos que la obligaron a cometer", "record-charges"],
  ["tiene miedo de que la regresen a su país", "status-t-visa"],
])("finds for «%s» %s among the first three", (text, code) => {
  expect(codesFor(text).slice(0, 3)).toContain(code);
});

it.each([
  "Her boss kept her passport. She was forced to steal and has a record. She is afraid to be sent back! Her wages: never paid.",
  "Su jefe le quitó el pasaporte. La obligaron a robar y tiene antecedentes. Tiene miedo de que la regresen. Nunca le pagaron.",
])("finds what each of several sentences is about: «%s»", (text) => {
  const first = codesFor(text).slice(0, 4);
  expect(first).toEqual(expect.arrayContaining(["identity-passport", "record-clear", "status-asylum", "money-wages"]));
});

it.each([
  ["she was forced to commit crimes", "money-debts"],
  ["clear her record", "identity-birth-certificate"],
  ["clear her record", "housing-renting"],
  ["She is afraid to be sent back", "status-return-home"],
])("does not find for «%s» %s", (text, code) => {
  expect(codesFor(text)).not.toContain(code);
});

it.each([everydayWordsInEnglish, everydayWordsInSpanish])(
  "has everyday words for every legal issue and no other",
  (words) => {
    expect(Object.keys(words)).toEqual(legalIssues.map(({ code }) => code));
    expect(Object.values(words).filter((phrases) => phrases.length === 0)).toEqual([]);
  },
);

it("lists everything for an empty search and nothing for one that says nothing", () => {
  expect(search("  ")).toEqual(legalIssues);
  expect(search("the of and")).toEqual([]);
  expect(search("zzzzqqqq")).toEqual([]);
});

it("finds every legal issue first by its own name, in every language", () => {
  for (const list of nameLists) {
    const missed = legalIssues.filter(({ code }) => codesFor(list.issues[code] ?? "")[0] !== code);
    expect({ locale: list.locale, missed: missed.map(({ code }) => code) }).toEqual({
      locale: list.locale,
      missed: [],
    });
  }
});

it("finds at most 20, none twice, whatever is asked", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 400, unit: "grapheme" }), (text) => {
      fc.pre(text.trim() !== "");
      const found = codesFor(text);
      expect(found.length).toBeLessThanOrEqual(20);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
