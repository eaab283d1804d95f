import { describe, expect, it } from "@jest/globals";
import { english } from "../../web/client/language/english.ts";
import { gradeOf, judgeSentences, mostGrade } from "./readability.ts";

describe("what the pages say in English", () => {
  it("is short and plain, sentence by sentence and over all", () => {
    expect(judgeSentences(english)).toEqual([]);
    expect(gradeOf(Object.values(english))).toBeLessThan(mostGrade);
  });

  it("is caught when a sentence is long, a word is one of the trade, or the survivor is called a victim", () => {
    const planted = {
      long: "When somebody has looked at this and has found that all of it is in order, they may then go on to the next page and do the same there.",
      trade: "This capability card is in another partition.",
      victim: "The victim is told.",
      alert: "You have a new alert.",
    };
    expect(judgeSentences(planted).map((fault) => fault.split(":")[0])).toEqual(["long", "trade", "victim", "alert"]);
  });

  it("is caught when it is hard to read as a whole", () => {
    const hard = ["Institutional confidentiality obligations necessitate interdisciplinary authorization procedures."];
    expect(gradeOf(hard)).toBeGreaterThan(mostGrade);
  });
});
