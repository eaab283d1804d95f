import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isKeepableQuery, isKeepableText, parseKeepableJson } from "#shared/query/keepable-json.ts";

describe("JSON that a service takes", () => {
  it("has no text that a database cannot keep, wherever it stands", () => {
    for (const odd of ["\0", "a\0b", "\ud800", "\udfff", "a\ud800b"]) {
      for (const body of [odd, [odd], { a: { b: [odd] } }, { [odd]: 1 }]) {
        expect(parseKeepableJson(JSON.stringify(body))).toBeUndefined();
      }
    }
    expect(parseKeepableJson(String.raw`{"a":"\uD83D"}`)).toBeUndefined();
  });

  it("may speak of escapes, and write whole pairs as them", () => {
    expect(parseKeepableJson(String.raw`["\\u0000", "\ud83d\ude00"]`)).toEqual([String.raw`\u0000`, "😀"]);
  });

  it("is what JSON.parse reads, for every other text", () => {
    const same = (value: unknown) => expect(parseKeepableJson(JSON.stringify(value))).toEqual(value);
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "grapheme" }), (value) => same(JSON.parse(JSON.stringify(value)))),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(parseKeepableJson(JSON.stringify(text))).toBe(isKeepableText(text) ? text : undefined);
      }),
    );
  });

  it("is none when it is too deep to walk, or no JSON", () => {
    expect(parseKeepableJson(`${"[".repeat(500_000)}"\\u0000"${"]".repeat(500_000)}`)).toBeUndefined();
    expect(parseKeepableJson("{")).toBeUndefined();
  });
});

describe("a query", () => {
  it("writes no character zero, in no spelling", () => {
    for (const odd of ['{ a(b: "\\u0000") }', '{ a(b: "\\u{0}") }', '{ a(b: "\\u{000}") }', "{ a \0 }"]) {
      expect(isKeepableQuery(odd)).toBe(false);
    }
    expect(isKeepableQuery('{ a(b: "\\u0001\\u{10}") }')).toBe(true);
  });
});
