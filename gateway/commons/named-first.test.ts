import { describe, expect, it } from "@jest/globals";
import { createJurisdictionSearch } from "./search-jurisdictions.ts";
import { createLanguageSearch } from "./search-languages.ts";

describe("what is found by a name", () => {
  it("is first what is called just so", () => {
    const search = createLanguageSearch();
    expect(search("Romanian")[0]).toEqual({ tag: "ro" });
    expect(search("español")[0]).toEqual({ tag: "es" });
  });

  it("is a language by what its speakers call it", () => {
    const search = createLanguageSearch();
    expect(search("magyar")).toEqual([{ tag: "hu" }]);
    expect(search("shqip")).toEqual([{ tag: "sq" }]);
    expect(search("тоҷикӣ")[0]).toEqual({ tag: "tg" });
  });

  it("is of what begins so what has the shortest name", () => {
    expect(createLanguageSearch()("Engl")[0]).toEqual({ tag: "en" });
  });

  it("is what begins so before what has the word somewhere", () => {
    expect(createJurisdictionSearch()("Roman")[0]).toEqual({ code: "RO" });
  });
});
