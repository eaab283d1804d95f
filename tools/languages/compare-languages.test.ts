import { describe, expect, it } from "@jest/globals";
import { languages } from "../../web/client/language/languages.ts";
import { compare, compareLanguages } from "./compare-languages.ts";

describe("the languages of the pages", () => {
  it("say what English says, with the same gaps to fill in", async () => {
    for (const { faults } of await compareLanguages()) expect(faults).toEqual([]);
  });

  it("say of themselves whether they are whole, or only begun", async () => {
    const whole = (await compareLanguages()).filter(({ missing }) => missing.length === 0).map(({ tag }) => tag);
    expect(languages.filter(({ isWhole }) => isWhole).map(({ tag }) => tag)).toEqual(["en", ...whole]);
  });

  it("are complete in Spanish", async () => {
    const spanish = (await compareLanguages()).find(({ tag }) => tag === "es");
    expect(spanish?.missing).toEqual([]);
  });

  it("are caught when they say something else, nothing, or leave a gap out", () => {
    const { faults } = compare({
      tag: "xx",
      name: "A language",
      isReviewed: false,
      messages: { "app.lock": " ", "app.nothing": "Nothing", "app.partial": "Something is missing." },
    });
    expect(faults.map((fault) => fault.split(" ")[0])).toEqual(["app.lock", "app.nothing", "app.partial"]);
  });

  it("may say a plural in words of their own, and leave out no gap beside it", () => {
    const said = (sentence: string) =>
      compare({ tag: "xx", name: "A language", isReviewed: false, messages: { "permission.sentence.who": sentence } });
    const plural = "{people} {count, plural, one {ra} other {ro}}";
    expect(said(`${plural} {responder} {organization}`).faults).toEqual([]);
    expect(said(`${plural} {organization}`).faults).toHaveLength(1);
    expect(
      said("{people} {count, plural, one {ra} other {ro {other}}} {responder} {organization}").faults,
    ).toHaveLength(1);
  });

  it("have every sentence listed that no speaker has read", () => {
    const messages = { "app.lock": "…" };
    const state = { tag: "xx", name: "A language", messages };
    expect(compare({ ...state, isReviewed: false }).unreviewed).toEqual([["app.lock", "…"]]);
    expect(compare({ ...state, isReviewed: true }).unreviewed).toEqual([]);
  });
});
