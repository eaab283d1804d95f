import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { type BuiltFile, firstLoadBytes } from "../../../web/client/limit-first-load.ts";

const file = (text: string, more: Partial<BuiltFile> = {}): BuiltFile => ({
  ...{ text, isEntry: false, imports: [], styles: [] },
  ...more,
});
const weight = (...texts: string[]) => texts.reduce((bytes, text) => bytes + gzipSync(text).byteLength, 0);

describe("the first load", () => {
  it("is the entry with all that it imports at once, each once, and their style; not what is loaded later", () => {
    const files = new Map([
      ["entry.js", file("entry", { isEntry: true, imports: ["a.js", "b.js"], styles: ["style.css"] })],
      ["a.js", file("a part", { imports: ["b.js", "entry.js"] })],
      ["b.js", file("another part")],
      ["style.css", file("style")],
      ["later.js", file("a screen", { imports: ["a.js"] })],
    ]);
    expect(firstLoadBytes(files)).toBe(weight("entry", "a part", "another part", "style"));
  });
});
