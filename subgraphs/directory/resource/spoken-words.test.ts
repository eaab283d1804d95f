import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { searchedWords, spokenWords } from "./spoken-words.ts";

describe("the words of a search", () => {
  it("are without case, accents, plural and what says nothing; ten at most", () => {
    expect(searchedWords("The Víctimas of TRAFFICKING, and their wages!")).toEqual(["victima", "trafficking", "wage"]);
    expect(searchedWords("a b1 c2 d3 e4 f5 g6 h7 i8 j9 k10 l11")).toHaveLength(10);
    for (const nothing of ["", "the of", "  ", "'; --", "(((&|!"]) expect(searchedWords(nothing)).toEqual([]);
  });

  it("are letters and digits alone, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const word of searchedWords(text)) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
      }),
    );
  });
});

it("finds a resource by what people say of its issues, and by its places in two languages", () => {
  const spoken = spokenWords({ title: "X", publisher: "Y", issues: ["status-t-visa"], jurisdictions: ["US-CO"] });
  for (const said of ["trafficking visa", "united states", "estados unidos"]) expect(spoken).toContain(said);
});
