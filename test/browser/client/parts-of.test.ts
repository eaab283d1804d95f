import { describe, expect, it } from "@jest/globals";
import { partsOf } from "../../../web/client/need/parts-of.ts";

const lawyer = "colorado~lawyer";
const begun = (id: string, state: "ACCEPTED" | "DECLINED", people: { id: string; side: string }[]) => ({
  node: { id, state, issues: [{ id: "colorado~issue" }], people },
});

describe("the part of a need that somebody of its own organization has", () => {
  it("is what they took on, and neither a colleague's nor what has ended", () => {
    const edges = [
      begun("own", "ACCEPTED", [{ id: lawyer, side: "OTHER" }]),
      begun("colleague", "ACCEPTED", [{ id: "colorado~other", side: "OTHER" }]),
      begun("asked", "ACCEPTED", [{ id: lawyer, side: "HOME" }]),
      begun("declined", "DECLINED", [{ id: lawyer, side: "OTHER" }]),
    ];
    expect(partsOf({ introductions: { edges } }, lawyer).map(({ id }) => id)).toEqual(["own"]);
    expect(partsOf({ introductions: null }, lawyer)).toEqual([]);
  });
});
