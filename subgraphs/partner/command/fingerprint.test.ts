import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fingerprintOf } from "./fingerprint.ts";

describe("the fingerprint of a command", () => {
  it("does not depend on the order in which fields were written, or on fields that are undefined", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (input) => {
        const turned = Object.fromEntries([...Object.entries(input), ["left", undefined]].reverse());
        expect(fingerprintOf("postNeed", { ...turned, left: undefined })).toBe(
          fingerprintOf("postNeed", { ...input, left: undefined }),
        );
      }),
    );
  });

  it("depends on the command, on every value and on the order of lists", () => {
    const input = { need: "a", list: [1, 2] };
    const others = [
      fingerprintOf("closeNeed", input),
      fingerprintOf("postNeed", { ...input, need: "b" }),
      fingerprintOf("postNeed", { ...input, list: [2, 1] }),
      fingerprintOf("postNeed", { ...input, more: null }),
    ];
    expect(new Set([fingerprintOf("postNeed", input), ...others]).size).toBe(5);
  });
});
